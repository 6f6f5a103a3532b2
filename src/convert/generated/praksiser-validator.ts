// Generated from schemas/krav-api/praksiser.schema.json by `node schemas/generate.ts`. Don't edit: change the schema and run that.
// @ts-nocheck: plain JavaScript, made by Ajv; only the exports at the end are typed.
import type { Praksiser } from './praksiser.ts';

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
var compiled_praksiser = validate10;
var schema12 = { "type": "object", "additionalProperties": true, "required": ["praksisId"], "properties": { "praksisId": { "type": ["string", "number"] }, "navn": { "type": ["string", "null"] }, "orgnr": { "type": ["string", "number", "null"] }, "type": { "type": ["string", "null"] }, "status": { "type": ["string", "null"] }, "gyldigePerioder": { "type": ["array", "null"], "items": { "$ref": "#/definitions/periode" } } } };
var schema13 = { "type": "object", "additionalProperties": true, "properties": { "fraOgMedDato": { "type": ["string", "null"] }, "tilOgMedDato": { "type": ["string", "null"] } } };
function validate11(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.praksisId === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "praksisId" } };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.praksisId !== void 0) {
      let data0 = data.praksisId;
      if (typeof data0 !== "string" && !(typeof data0 == "number" && isFinite(data0))) {
        const err1 = { instancePath: instancePath + "/praksisId", schemaPath: "#/properties/praksisId/type", keyword: "type", params: { type: schema12.properties.praksisId.type } };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
    }
    if (data.navn !== void 0) {
      let data1 = data.navn;
      if (typeof data1 !== "string" && data1 !== null) {
        const err2 = { instancePath: instancePath + "/navn", schemaPath: "#/properties/navn/type", keyword: "type", params: { type: schema12.properties.navn.type } };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
    }
    if (data.orgnr !== void 0) {
      let data2 = data.orgnr;
      if (typeof data2 !== "string" && !(typeof data2 == "number" && isFinite(data2)) && data2 !== null) {
        const err3 = { instancePath: instancePath + "/orgnr", schemaPath: "#/properties/orgnr/type", keyword: "type", params: { type: schema12.properties.orgnr.type } };
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.push(err3);
        }
        errors++;
      }
    }
    if (data.type !== void 0) {
      let data3 = data.type;
      if (typeof data3 !== "string" && data3 !== null) {
        const err4 = { instancePath: instancePath + "/type", schemaPath: "#/properties/type/type", keyword: "type", params: { type: schema12.properties.type.type } };
        if (vErrors === null) {
          vErrors = [err4];
        } else {
          vErrors.push(err4);
        }
        errors++;
      }
    }
    if (data.status !== void 0) {
      let data4 = data.status;
      if (typeof data4 !== "string" && data4 !== null) {
        const err5 = { instancePath: instancePath + "/status", schemaPath: "#/properties/status/type", keyword: "type", params: { type: schema12.properties.status.type } };
        if (vErrors === null) {
          vErrors = [err5];
        } else {
          vErrors.push(err5);
        }
        errors++;
      }
    }
    if (data.gyldigePerioder !== void 0) {
      let data5 = data.gyldigePerioder;
      if (!Array.isArray(data5) && data5 !== null) {
        const err6 = { instancePath: instancePath + "/gyldigePerioder", schemaPath: "#/properties/gyldigePerioder/type", keyword: "type", params: { type: schema12.properties.gyldigePerioder.type } };
        if (vErrors === null) {
          vErrors = [err6];
        } else {
          vErrors.push(err6);
        }
        errors++;
      }
      if (Array.isArray(data5)) {
        const len0 = data5.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data6 = data5[i0];
          if (data6 && typeof data6 == "object" && !Array.isArray(data6)) {
            if (data6.fraOgMedDato !== void 0) {
              let data7 = data6.fraOgMedDato;
              if (typeof data7 !== "string" && data7 !== null) {
                const err7 = { instancePath: instancePath + "/gyldigePerioder/" + i0 + "/fraOgMedDato", schemaPath: "#/definitions/periode/properties/fraOgMedDato/type", keyword: "type", params: { type: schema13.properties.fraOgMedDato.type } };
                if (vErrors === null) {
                  vErrors = [err7];
                } else {
                  vErrors.push(err7);
                }
                errors++;
              }
            }
            if (data6.tilOgMedDato !== void 0) {
              let data8 = data6.tilOgMedDato;
              if (typeof data8 !== "string" && data8 !== null) {
                const err8 = { instancePath: instancePath + "/gyldigePerioder/" + i0 + "/tilOgMedDato", schemaPath: "#/definitions/periode/properties/tilOgMedDato/type", keyword: "type", params: { type: schema13.properties.tilOgMedDato.type } };
                if (vErrors === null) {
                  vErrors = [err8];
                } else {
                  vErrors.push(err8);
                }
                errors++;
              }
            }
          } else {
            const err9 = { instancePath: instancePath + "/gyldigePerioder/" + i0, schemaPath: "#/definitions/periode/type", keyword: "type", params: { type: "object" } };
            if (vErrors === null) {
              vErrors = [err9];
            } else {
              vErrors.push(err9);
            }
            errors++;
          }
        }
      }
    }
  } else {
    const err10 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    if (vErrors === null) {
      vErrors = [err10];
    } else {
      vErrors.push(err10);
    }
    errors++;
  }
  validate11.errors = vErrors;
  return errors === 0;
}
function validate10(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.praksiser === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "praksiser" } };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.praksiser !== void 0) {
      let data0 = data.praksiser;
      if (Array.isArray(data0)) {
        const len0 = data0.length;
        for (let i0 = 0; i0 < len0; i0++) {
          if (!validate11(data0[i0], { instancePath: instancePath + "/praksiser/" + i0, parentData: data0, parentDataProperty: i0, rootData })) {
            vErrors = vErrors === null ? validate11.errors : vErrors.concat(validate11.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err1 = { instancePath: instancePath + "/praksiser", schemaPath: "#/properties/praksiser/type", keyword: "type", params: { type: "array" } };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
    }
  } else {
    const err2 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    if (vErrors === null) {
      vErrors = [err2];
    } else {
      vErrors.push(err2);
    }
    errors++;
  }
  validate10.errors = vErrors;
  return errors === 0;
}

export const praksiser: Validator<Praksiser> = compiled_praksiser;
