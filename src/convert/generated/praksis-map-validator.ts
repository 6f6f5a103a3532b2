// Generated from schemas/config/praksis-map.schema.json by `node schemas/generate.ts`. Don't edit: change the schema and run that.
// @ts-nocheck: plain JavaScript, made by Ajv; only the exports at the end are typed.
import type { PraksisMap } from './praksis-map.ts';

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
var compiled_praksisMap = validate10;
var schema12 = { "type": "object", "additionalProperties": false, "required": ["praksisId"], "properties": { "praksisId": { "type": ["string", "number"] }, "orgnr": { "type": ["string", "number"] }, "hpr": { "type": ["string", "number"] }, "praksistype": { "type": ["string", "number"] }, "konto": { "type": "string" }, "meldingstype": { "type": "string" } } };
function validate10(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  const _errs0 = errors;
  let valid0 = false;
  const _errs1 = errors;
  if (Array.isArray(data)) {
    const len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++) {
      let data0 = data[i0];
      if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
        if (data0.praksisId === void 0) {
          const err0 = { instancePath: instancePath + "/" + i0, schemaPath: "#/definitions/rad/required", keyword: "required", params: { missingProperty: "praksisId" } };
          if (vErrors === null) {
            vErrors = [err0];
          } else {
            vErrors.push(err0);
          }
          errors++;
        }
        for (const key0 in data0) {
          if (!(key0 === "praksisId" || key0 === "orgnr" || key0 === "hpr" || key0 === "praksistype" || key0 === "konto" || key0 === "meldingstype")) {
            const err1 = { instancePath: instancePath + "/" + i0, schemaPath: "#/definitions/rad/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
            if (vErrors === null) {
              vErrors = [err1];
            } else {
              vErrors.push(err1);
            }
            errors++;
          }
        }
        if (data0.praksisId !== void 0) {
          let data1 = data0.praksisId;
          if (typeof data1 !== "string" && !(typeof data1 == "number" && isFinite(data1))) {
            const err2 = { instancePath: instancePath + "/" + i0 + "/praksisId", schemaPath: "#/definitions/rad/properties/praksisId/type", keyword: "type", params: { type: schema12.properties.praksisId.type } };
            if (vErrors === null) {
              vErrors = [err2];
            } else {
              vErrors.push(err2);
            }
            errors++;
          }
        }
        if (data0.orgnr !== void 0) {
          let data2 = data0.orgnr;
          if (typeof data2 !== "string" && !(typeof data2 == "number" && isFinite(data2))) {
            const err3 = { instancePath: instancePath + "/" + i0 + "/orgnr", schemaPath: "#/definitions/rad/properties/orgnr/type", keyword: "type", params: { type: schema12.properties.orgnr.type } };
            if (vErrors === null) {
              vErrors = [err3];
            } else {
              vErrors.push(err3);
            }
            errors++;
          }
        }
        if (data0.hpr !== void 0) {
          let data3 = data0.hpr;
          if (typeof data3 !== "string" && !(typeof data3 == "number" && isFinite(data3))) {
            const err4 = { instancePath: instancePath + "/" + i0 + "/hpr", schemaPath: "#/definitions/rad/properties/hpr/type", keyword: "type", params: { type: schema12.properties.hpr.type } };
            if (vErrors === null) {
              vErrors = [err4];
            } else {
              vErrors.push(err4);
            }
            errors++;
          }
        }
        if (data0.praksistype !== void 0) {
          let data4 = data0.praksistype;
          if (typeof data4 !== "string" && !(typeof data4 == "number" && isFinite(data4))) {
            const err5 = { instancePath: instancePath + "/" + i0 + "/praksistype", schemaPath: "#/definitions/rad/properties/praksistype/type", keyword: "type", params: { type: schema12.properties.praksistype.type } };
            if (vErrors === null) {
              vErrors = [err5];
            } else {
              vErrors.push(err5);
            }
            errors++;
          }
        }
        if (data0.konto !== void 0) {
          if (typeof data0.konto !== "string") {
            const err6 = { instancePath: instancePath + "/" + i0 + "/konto", schemaPath: "#/definitions/rad/properties/konto/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
              vErrors = [err6];
            } else {
              vErrors.push(err6);
            }
            errors++;
          }
        }
        if (data0.meldingstype !== void 0) {
          if (typeof data0.meldingstype !== "string") {
            const err7 = { instancePath: instancePath + "/" + i0 + "/meldingstype", schemaPath: "#/definitions/rad/properties/meldingstype/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
              vErrors = [err7];
            } else {
              vErrors.push(err7);
            }
            errors++;
          }
        }
      } else {
        const err8 = { instancePath: instancePath + "/" + i0, schemaPath: "#/definitions/rad/type", keyword: "type", params: { type: "object" } };
        if (vErrors === null) {
          vErrors = [err8];
        } else {
          vErrors.push(err8);
        }
        errors++;
      }
    }
  } else {
    const err9 = { instancePath, schemaPath: "#/anyOf/0/type", keyword: "type", params: { type: "array" } };
    if (vErrors === null) {
      vErrors = [err9];
    } else {
      vErrors.push(err9);
    }
    errors++;
  }
  var _valid0 = _errs1 === errors;
  valid0 = valid0 || _valid0;
  if (!valid0) {
    const _errs19 = errors;
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.praksiser === void 0) {
        const err10 = { instancePath, schemaPath: "#/anyOf/1/required", keyword: "required", params: { missingProperty: "praksiser" } };
        if (vErrors === null) {
          vErrors = [err10];
        } else {
          vErrors.push(err10);
        }
        errors++;
      }
      for (const key1 in data) {
        if (!(key1 === "praksiser")) {
          const err11 = { instancePath, schemaPath: "#/anyOf/1/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 } };
          if (vErrors === null) {
            vErrors = [err11];
          } else {
            vErrors.push(err11);
          }
          errors++;
        }
      }
      if (data.praksiser !== void 0) {
        let data7 = data.praksiser;
        if (Array.isArray(data7)) {
          const len1 = data7.length;
          for (let i1 = 0; i1 < len1; i1++) {
            let data8 = data7[i1];
            if (data8 && typeof data8 == "object" && !Array.isArray(data8)) {
              if (data8.praksisId === void 0) {
                const err12 = { instancePath: instancePath + "/praksiser/" + i1, schemaPath: "#/definitions/rad/required", keyword: "required", params: { missingProperty: "praksisId" } };
                if (vErrors === null) {
                  vErrors = [err12];
                } else {
                  vErrors.push(err12);
                }
                errors++;
              }
              for (const key2 in data8) {
                if (!(key2 === "praksisId" || key2 === "orgnr" || key2 === "hpr" || key2 === "praksistype" || key2 === "konto" || key2 === "meldingstype")) {
                  const err13 = { instancePath: instancePath + "/praksiser/" + i1, schemaPath: "#/definitions/rad/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key2 } };
                  if (vErrors === null) {
                    vErrors = [err13];
                  } else {
                    vErrors.push(err13);
                  }
                  errors++;
                }
              }
              if (data8.praksisId !== void 0) {
                let data9 = data8.praksisId;
                if (typeof data9 !== "string" && !(typeof data9 == "number" && isFinite(data9))) {
                  const err14 = { instancePath: instancePath + "/praksiser/" + i1 + "/praksisId", schemaPath: "#/definitions/rad/properties/praksisId/type", keyword: "type", params: { type: schema12.properties.praksisId.type } };
                  if (vErrors === null) {
                    vErrors = [err14];
                  } else {
                    vErrors.push(err14);
                  }
                  errors++;
                }
              }
              if (data8.orgnr !== void 0) {
                let data10 = data8.orgnr;
                if (typeof data10 !== "string" && !(typeof data10 == "number" && isFinite(data10))) {
                  const err15 = { instancePath: instancePath + "/praksiser/" + i1 + "/orgnr", schemaPath: "#/definitions/rad/properties/orgnr/type", keyword: "type", params: { type: schema12.properties.orgnr.type } };
                  if (vErrors === null) {
                    vErrors = [err15];
                  } else {
                    vErrors.push(err15);
                  }
                  errors++;
                }
              }
              if (data8.hpr !== void 0) {
                let data11 = data8.hpr;
                if (typeof data11 !== "string" && !(typeof data11 == "number" && isFinite(data11))) {
                  const err16 = { instancePath: instancePath + "/praksiser/" + i1 + "/hpr", schemaPath: "#/definitions/rad/properties/hpr/type", keyword: "type", params: { type: schema12.properties.hpr.type } };
                  if (vErrors === null) {
                    vErrors = [err16];
                  } else {
                    vErrors.push(err16);
                  }
                  errors++;
                }
              }
              if (data8.praksistype !== void 0) {
                let data12 = data8.praksistype;
                if (typeof data12 !== "string" && !(typeof data12 == "number" && isFinite(data12))) {
                  const err17 = { instancePath: instancePath + "/praksiser/" + i1 + "/praksistype", schemaPath: "#/definitions/rad/properties/praksistype/type", keyword: "type", params: { type: schema12.properties.praksistype.type } };
                  if (vErrors === null) {
                    vErrors = [err17];
                  } else {
                    vErrors.push(err17);
                  }
                  errors++;
                }
              }
              if (data8.konto !== void 0) {
                if (typeof data8.konto !== "string") {
                  const err18 = { instancePath: instancePath + "/praksiser/" + i1 + "/konto", schemaPath: "#/definitions/rad/properties/konto/type", keyword: "type", params: { type: "string" } };
                  if (vErrors === null) {
                    vErrors = [err18];
                  } else {
                    vErrors.push(err18);
                  }
                  errors++;
                }
              }
              if (data8.meldingstype !== void 0) {
                if (typeof data8.meldingstype !== "string") {
                  const err19 = { instancePath: instancePath + "/praksiser/" + i1 + "/meldingstype", schemaPath: "#/definitions/rad/properties/meldingstype/type", keyword: "type", params: { type: "string" } };
                  if (vErrors === null) {
                    vErrors = [err19];
                  } else {
                    vErrors.push(err19);
                  }
                  errors++;
                }
              }
            } else {
              const err20 = { instancePath: instancePath + "/praksiser/" + i1, schemaPath: "#/definitions/rad/type", keyword: "type", params: { type: "object" } };
              if (vErrors === null) {
                vErrors = [err20];
              } else {
                vErrors.push(err20);
              }
              errors++;
            }
          }
        } else {
          const err21 = { instancePath: instancePath + "/praksiser", schemaPath: "#/anyOf/1/properties/praksiser/type", keyword: "type", params: { type: "array" } };
          if (vErrors === null) {
            vErrors = [err21];
          } else {
            vErrors.push(err21);
          }
          errors++;
        }
      }
    } else {
      const err22 = { instancePath, schemaPath: "#/anyOf/1/type", keyword: "type", params: { type: "object" } };
      if (vErrors === null) {
        vErrors = [err22];
      } else {
        vErrors.push(err22);
      }
      errors++;
    }
    var _valid0 = _errs19 === errors;
    valid0 = valid0 || _valid0;
  }
  if (!valid0) {
    const err23 = { instancePath, schemaPath: "#/anyOf", keyword: "anyOf", params: {} };
    if (vErrors === null) {
      vErrors = [err23];
    } else {
      vErrors.push(err23);
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

export const praksisMap: Validator<PraksisMap> = compiled_praksisMap;
