/** The bills of a message, as they stand in it; none where it has not the form of a message. */
export function billsOf(message: unknown): readonly unknown[] {
  const regninger = memberOf(memberOf(message, 'behandlerkrav'), 'regninger');
  return Array.isArray(regninger) ? regninger : [];
}

function memberOf(value: unknown, name: string): unknown {
  return typeof value === 'object' && value !== null ? Reflect.get(value, name) : undefined;
}
