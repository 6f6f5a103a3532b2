// Generated from schemas/krav-api/oppmoter.schema.json by `node schemas/generate.ts`. Don't edit: change the schema and run that.
// @ts-nocheck: plain JavaScript, made by Ajv; only the exports at the end are typed.
import type { OppmoterSvar } from './oppmoter.ts';

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
var compiled_oppmoter = validate10;
var schema12 = { "type": "object", "additionalProperties": true, "properties": { "orgnr": { "type": ["string", "number", "null"] }, "praksisnavn": { "type": ["string", "null"] }, "oppmotetidspunkt": { "type": ["string", "null"] }, "samhandlerHPRid": { "type": ["string", "number", "null"] }, "samhandlertype": { "type": ["string", "null"] }, "status": { "type": ["string", "null"] }, "henvisendeHPRid": { "type": ["string", "number", "null"] }, "fysiskoppmote": { "type": ["string", "boolean", "null"] }, "fritakegenandel": { "type": ["string", "boolean", "null"] }, "kuhrenkeltregningid": { "type": ["string", "number", "null"] } } };
function validate10(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.oppmoter === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "oppmoter" } };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.oppmoter !== void 0) {
      let data0 = data.oppmoter;
      if (Array.isArray(data0)) {
        const len0 = data0.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data1 = data0[i0];
          if (data1 && typeof data1 == "object" && !Array.isArray(data1)) {
            if (data1.orgnr !== void 0) {
              let data2 = data1.orgnr;
              if (typeof data2 !== "string" && !(typeof data2 == "number" && isFinite(data2)) && data2 !== null) {
                const err1 = { instancePath: instancePath + "/oppmoter/" + i0 + "/orgnr", schemaPath: "#/definitions/oppmote/properties/orgnr/type", keyword: "type", params: { type: schema12.properties.orgnr.type } };
                if (vErrors === null) {
                  vErrors = [err1];
                } else {
                  vErrors.push(err1);
                }
                errors++;
              }
            }
            if (data1.praksisnavn !== void 0) {
              let data3 = data1.praksisnavn;
              if (typeof data3 !== "string" && data3 !== null) {
                const err2 = { instancePath: instancePath + "/oppmoter/" + i0 + "/praksisnavn", schemaPath: "#/definitions/oppmote/properties/praksisnavn/type", keyword: "type", params: { type: schema12.properties.praksisnavn.type } };
                if (vErrors === null) {
                  vErrors = [err2];
                } else {
                  vErrors.push(err2);
                }
                errors++;
              }
            }
            if (data1.oppmotetidspunkt !== void 0) {
              let data4 = data1.oppmotetidspunkt;
              if (typeof data4 !== "string" && data4 !== null) {
                const err3 = { instancePath: instancePath + "/oppmoter/" + i0 + "/oppmotetidspunkt", schemaPath: "#/definitions/oppmote/properties/oppmotetidspunkt/type", keyword: "type", params: { type: schema12.properties.oppmotetidspunkt.type } };
                if (vErrors === null) {
                  vErrors = [err3];
                } else {
                  vErrors.push(err3);
                }
                errors++;
              }
            }
            if (data1.samhandlerHPRid !== void 0) {
              let data5 = data1.samhandlerHPRid;
              if (typeof data5 !== "string" && !(typeof data5 == "number" && isFinite(data5)) && data5 !== null) {
                const err4 = { instancePath: instancePath + "/oppmoter/" + i0 + "/samhandlerHPRid", schemaPath: "#/definitions/oppmote/properties/samhandlerHPRid/type", keyword: "type", params: { type: schema12.properties.samhandlerHPRid.type } };
                if (vErrors === null) {
                  vErrors = [err4];
                } else {
                  vErrors.push(err4);
                }
                errors++;
              }
            }
            if (data1.samhandlertype !== void 0) {
              let data6 = data1.samhandlertype;
              if (typeof data6 !== "string" && data6 !== null) {
                const err5 = { instancePath: instancePath + "/oppmoter/" + i0 + "/samhandlertype", schemaPath: "#/definitions/oppmote/properties/samhandlertype/type", keyword: "type", params: { type: schema12.properties.samhandlertype.type } };
                if (vErrors === null) {
                  vErrors = [err5];
                } else {
                  vErrors.push(err5);
                }
                errors++;
              }
            }
            if (data1.status !== void 0) {
              let data7 = data1.status;
              if (typeof data7 !== "string" && data7 !== null) {
                const err6 = { instancePath: instancePath + "/oppmoter/" + i0 + "/status", schemaPath: "#/definitions/oppmote/properties/status/type", keyword: "type", params: { type: schema12.properties.status.type } };
                if (vErrors === null) {
                  vErrors = [err6];
                } else {
                  vErrors.push(err6);
                }
                errors++;
              }
            }
            if (data1.henvisendeHPRid !== void 0) {
              let data8 = data1.henvisendeHPRid;
              if (typeof data8 !== "string" && !(typeof data8 == "number" && isFinite(data8)) && data8 !== null) {
                const err7 = { instancePath: instancePath + "/oppmoter/" + i0 + "/henvisendeHPRid", schemaPath: "#/definitions/oppmote/properties/henvisendeHPRid/type", keyword: "type", params: { type: schema12.properties.henvisendeHPRid.type } };
                if (vErrors === null) {
                  vErrors = [err7];
                } else {
                  vErrors.push(err7);
                }
                errors++;
              }
            }
            if (data1.fysiskoppmote !== void 0) {
              let data9 = data1.fysiskoppmote;
              if (typeof data9 !== "string" && typeof data9 !== "boolean" && data9 !== null) {
                const err8 = { instancePath: instancePath + "/oppmoter/" + i0 + "/fysiskoppmote", schemaPath: "#/definitions/oppmote/properties/fysiskoppmote/type", keyword: "type", params: { type: schema12.properties.fysiskoppmote.type } };
                if (vErrors === null) {
                  vErrors = [err8];
                } else {
                  vErrors.push(err8);
                }
                errors++;
              }
            }
            if (data1.fritakegenandel !== void 0) {
              let data10 = data1.fritakegenandel;
              if (typeof data10 !== "string" && typeof data10 !== "boolean" && data10 !== null) {
                const err9 = { instancePath: instancePath + "/oppmoter/" + i0 + "/fritakegenandel", schemaPath: "#/definitions/oppmote/properties/fritakegenandel/type", keyword: "type", params: { type: schema12.properties.fritakegenandel.type } };
                if (vErrors === null) {
                  vErrors = [err9];
                } else {
                  vErrors.push(err9);
                }
                errors++;
              }
            }
            if (data1.kuhrenkeltregningid !== void 0) {
              let data11 = data1.kuhrenkeltregningid;
              if (typeof data11 !== "string" && !(typeof data11 == "number" && isFinite(data11)) && data11 !== null) {
                const err10 = { instancePath: instancePath + "/oppmoter/" + i0 + "/kuhrenkeltregningid", schemaPath: "#/definitions/oppmote/properties/kuhrenkeltregningid/type", keyword: "type", params: { type: schema12.properties.kuhrenkeltregningid.type } };
                if (vErrors === null) {
                  vErrors = [err10];
                } else {
                  vErrors.push(err10);
                }
                errors++;
              }
            }
          } else {
            const err11 = { instancePath: instancePath + "/oppmoter/" + i0, schemaPath: "#/definitions/oppmote/type", keyword: "type", params: { type: "object" } };
            if (vErrors === null) {
              vErrors = [err11];
            } else {
              vErrors.push(err11);
            }
            errors++;
          }
        }
      } else {
        const err12 = { instancePath: instancePath + "/oppmoter", schemaPath: "#/properties/oppmoter/type", keyword: "type", params: { type: "array" } };
        if (vErrors === null) {
          vErrors = [err12];
        } else {
          vErrors.push(err12);
        }
        errors++;
      }
    }
  } else {
    const err13 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    if (vErrors === null) {
      vErrors = [err13];
    } else {
      vErrors.push(err13);
    }
    errors++;
  }
  validate10.errors = vErrors;
  return errors === 0;
}

export const oppmoter: Validator<OppmoterSvar> = compiled_oppmoter;
