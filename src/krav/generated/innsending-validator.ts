// Generated from schemas/krav-api/innsending.schema.json by `node schemas/generate.ts`. Don't edit: change the schema and run that.
// @ts-nocheck: plain JavaScript, made by Ajv; only the exports at the end are typed.
import type { InnsendingSvar } from './innsending.ts';

/** What is wrong at one place. */
export interface SchemaError {
  readonly keyword: string;
  /** JSON pointer from the validated value. */
  readonly instancePath: string;
  readonly params: Readonly<Record<string, unknown>>;
}

/** Says whether `data` fits; `errors` holds all that was wrong in the latest call, null when nothing. */
export interface Validator<T> {
  (data: unknown): data is T;
  readonly errors?: readonly SchemaError[] | null;
}

// schemas/build/ajv.js
var compiled_innsending = validate10;
var schema11 = { "$schema": "http://json-schema.org/draft-07/schema#", "$id": "https://bkm-toolkit.dev/schemas/krav-api/innsending.schema.json", "type": "object", "additionalProperties": true, "required": ["status"], "properties": { "behandlerkravmeldingId": { "type": ["string", "null"] }, "status": { "type": "string" }, "feilmeldinger": { "type": ["array", "null"], "items": { "$ref": "#/definitions/feilmelding" } } }, "definitions": { "feilmelding": { "type": "object", "additionalProperties": true, "required": ["kode"], "properties": { "kode": { "type": "string" }, "melding": { "type": ["string", "null"] } } } } };
var schema12 = { "type": "object", "additionalProperties": true, "required": ["kode"], "properties": { "kode": { "type": "string" }, "melding": { "type": ["string", "null"] } } };
function validate10(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.status === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "status" } };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.behandlerkravmeldingId !== void 0) {
      let data0 = data.behandlerkravmeldingId;
      if (typeof data0 !== "string" && data0 !== null) {
        const err1 = { instancePath: instancePath + "/behandlerkravmeldingId", schemaPath: "#/properties/behandlerkravmeldingId/type", keyword: "type", params: { type: schema11.properties.behandlerkravmeldingId.type } };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
    }
    if (data.status !== void 0) {
      if (typeof data.status !== "string") {
        const err2 = { instancePath: instancePath + "/status", schemaPath: "#/properties/status/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
    }
    if (data.feilmeldinger !== void 0) {
      let data2 = data.feilmeldinger;
      if (!Array.isArray(data2) && data2 !== null) {
        const err3 = { instancePath: instancePath + "/feilmeldinger", schemaPath: "#/properties/feilmeldinger/type", keyword: "type", params: { type: schema11.properties.feilmeldinger.type } };
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.push(err3);
        }
        errors++;
      }
      if (Array.isArray(data2)) {
        const len0 = data2.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data3 = data2[i0];
          if (data3 && typeof data3 == "object" && !Array.isArray(data3)) {
            if (data3.kode === void 0) {
              const err4 = { instancePath: instancePath + "/feilmeldinger/" + i0, schemaPath: "#/definitions/feilmelding/required", keyword: "required", params: { missingProperty: "kode" } };
              if (vErrors === null) {
                vErrors = [err4];
              } else {
                vErrors.push(err4);
              }
              errors++;
            }
            if (data3.kode !== void 0) {
              if (typeof data3.kode !== "string") {
                const err5 = { instancePath: instancePath + "/feilmeldinger/" + i0 + "/kode", schemaPath: "#/definitions/feilmelding/properties/kode/type", keyword: "type", params: { type: "string" } };
                if (vErrors === null) {
                  vErrors = [err5];
                } else {
                  vErrors.push(err5);
                }
                errors++;
              }
            }
            if (data3.melding !== void 0) {
              let data5 = data3.melding;
              if (typeof data5 !== "string" && data5 !== null) {
                const err6 = { instancePath: instancePath + "/feilmeldinger/" + i0 + "/melding", schemaPath: "#/definitions/feilmelding/properties/melding/type", keyword: "type", params: { type: schema12.properties.melding.type } };
                if (vErrors === null) {
                  vErrors = [err6];
                } else {
                  vErrors.push(err6);
                }
                errors++;
              }
            }
          } else {
            const err7 = { instancePath: instancePath + "/feilmeldinger/" + i0, schemaPath: "#/definitions/feilmelding/type", keyword: "type", params: { type: "object" } };
            if (vErrors === null) {
              vErrors = [err7];
            } else {
              vErrors.push(err7);
            }
            errors++;
          }
        }
      }
    }
  } else {
    const err8 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    if (vErrors === null) {
      vErrors = [err8];
    } else {
      vErrors.push(err8);
    }
    errors++;
  }
  validate10.errors = vErrors;
  return errors === 0;
}

export const innsending: Validator<InnsendingSvar> = compiled_innsending;
