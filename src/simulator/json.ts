/** A JSON object of an admin call or an assertion, as it is read field by field. */
export type JsonObject = Readonly<Record<string, unknown>>;

export function isObject(json: unknown): json is JsonObject {
  return typeof json === 'object' && json !== null && !Array.isArray(json);
}

export function isTexts(json: unknown): json is readonly string[] {
  return Array.isArray(json) && json.every((each) => typeof each === 'string');
}

/** The keys of an object that are not among the known ones. */
export function unknownKeys(json: JsonObject, known: readonly string[]): readonly string[] {
  return Object.keys(json).filter((key) => !known.includes(key));
}
