// Generated from schemas/krav-api/jwk.schema.json by `node schemas/generate.ts`. Don't edit: change the schema and run that.
// @ts-nocheck: plain JavaScript, made by Ajv; only the exports at the end are typed.
import type { JwkSvar } from './jwk.ts';

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
var compiled_jwk = validate10;
var schema13 = { "type": "object", "additionalProperties": true, "required": ["kty", "n", "e"], "properties": { "kty": { "type": "string" }, "kid": { "type": ["string", "number", "null"] }, "use": { "type": ["string", "null"] }, "alg": { "type": ["string", "null"] }, "n": { "type": "string" }, "e": { "type": "string" } } };
function validate10(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  const _errs0 = errors;
  let valid0 = false;
  const _errs1 = errors;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.keys === void 0) {
      const err0 = { instancePath, schemaPath: "#/definitions/sett/required", keyword: "required", params: { missingProperty: "keys" } };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.keys !== void 0) {
      let data0 = data.keys;
      if (Array.isArray(data0)) {
        const len0 = data0.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data1 = data0[i0];
          if (data1 && typeof data1 == "object" && !Array.isArray(data1)) {
          } else {
            const err1 = { instancePath: instancePath + "/keys/" + i0, schemaPath: "#/definitions/sett/properties/keys/items/type", keyword: "type", params: { type: "object" } };
            if (vErrors === null) {
              vErrors = [err1];
            } else {
              vErrors.push(err1);
            }
            errors++;
          }
        }
      } else {
        const err2 = { instancePath: instancePath + "/keys", schemaPath: "#/definitions/sett/properties/keys/type", keyword: "type", params: { type: "array" } };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
    }
  } else {
    const err3 = { instancePath, schemaPath: "#/definitions/sett/type", keyword: "type", params: { type: "object" } };
    if (vErrors === null) {
      vErrors = [err3];
    } else {
      vErrors.push(err3);
    }
    errors++;
  }
  var _valid0 = _errs1 === errors;
  valid0 = valid0 || _valid0;
  if (!valid0) {
    const _errs10 = errors;
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.kty === void 0) {
        const err4 = { instancePath, schemaPath: "#/definitions/nokkel/required", keyword: "required", params: { missingProperty: "kty" } };
        if (vErrors === null) {
          vErrors = [err4];
        } else {
          vErrors.push(err4);
        }
        errors++;
      }
      if (data.n === void 0) {
        const err5 = { instancePath, schemaPath: "#/definitions/nokkel/required", keyword: "required", params: { missingProperty: "n" } };
        if (vErrors === null) {
          vErrors = [err5];
        } else {
          vErrors.push(err5);
        }
        errors++;
      }
      if (data.e === void 0) {
        const err6 = { instancePath, schemaPath: "#/definitions/nokkel/required", keyword: "required", params: { missingProperty: "e" } };
        if (vErrors === null) {
          vErrors = [err6];
        } else {
          vErrors.push(err6);
        }
        errors++;
      }
      if (data.kty !== void 0) {
        if (typeof data.kty !== "string") {
          const err7 = { instancePath: instancePath + "/kty", schemaPath: "#/definitions/nokkel/properties/kty/type", keyword: "type", params: { type: "string" } };
          if (vErrors === null) {
            vErrors = [err7];
          } else {
            vErrors.push(err7);
          }
          errors++;
        }
      }
      if (data.kid !== void 0) {
        let data3 = data.kid;
        if (typeof data3 !== "string" && !(typeof data3 == "number" && isFinite(data3)) && data3 !== null) {
          const err8 = { instancePath: instancePath + "/kid", schemaPath: "#/definitions/nokkel/properties/kid/type", keyword: "type", params: { type: schema13.properties.kid.type } };
          if (vErrors === null) {
            vErrors = [err8];
          } else {
            vErrors.push(err8);
          }
          errors++;
        }
      }
      if (data.use !== void 0) {
        let data4 = data.use;
        if (typeof data4 !== "string" && data4 !== null) {
          const err9 = { instancePath: instancePath + "/use", schemaPath: "#/definitions/nokkel/properties/use/type", keyword: "type", params: { type: schema13.properties.use.type } };
          if (vErrors === null) {
            vErrors = [err9];
          } else {
            vErrors.push(err9);
          }
          errors++;
        }
      }
      if (data.alg !== void 0) {
        let data5 = data.alg;
        if (typeof data5 !== "string" && data5 !== null) {
          const err10 = { instancePath: instancePath + "/alg", schemaPath: "#/definitions/nokkel/properties/alg/type", keyword: "type", params: { type: schema13.properties.alg.type } };
          if (vErrors === null) {
            vErrors = [err10];
          } else {
            vErrors.push(err10);
          }
          errors++;
        }
      }
      if (data.n !== void 0) {
        if (typeof data.n !== "string") {
          const err11 = { instancePath: instancePath + "/n", schemaPath: "#/definitions/nokkel/properties/n/type", keyword: "type", params: { type: "string" } };
          if (vErrors === null) {
            vErrors = [err11];
          } else {
            vErrors.push(err11);
          }
          errors++;
        }
      }
      if (data.e !== void 0) {
        if (typeof data.e !== "string") {
          const err12 = { instancePath: instancePath + "/e", schemaPath: "#/definitions/nokkel/properties/e/type", keyword: "type", params: { type: "string" } };
          if (vErrors === null) {
            vErrors = [err12];
          } else {
            vErrors.push(err12);
          }
          errors++;
        }
      }
    } else {
      const err13 = { instancePath, schemaPath: "#/definitions/nokkel/type", keyword: "type", params: { type: "object" } };
      if (vErrors === null) {
        vErrors = [err13];
      } else {
        vErrors.push(err13);
      }
      errors++;
    }
    var _valid0 = _errs10 === errors;
    valid0 = valid0 || _valid0;
  }
  if (!valid0) {
    const err14 = { instancePath, schemaPath: "#/anyOf", keyword: "anyOf", params: {} };
    if (vErrors === null) {
      vErrors = [err14];
    } else {
      vErrors.push(err14);
    }
    errors++;
  } else {
    errors = _errs0;
    if (vErrors !== null) {
      if (_errs0) {
        vErrors.length = _errs0;
      } else {
        vErrors = null;
      }
    }
  }
  validate10.errors = vErrors;
  return errors === 0;
}

export const jwk: Validator<JwkSvar> = compiled_jwk;
