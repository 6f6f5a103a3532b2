// Generated from schemas/config/baseline.schema.json by `node schemas/generate.ts`. Don't edit: change the schema and run that.
// @ts-nocheck: plain JavaScript, made by Ajv; only the exports at the end are typed.
import type { Baseline } from './baseline.ts';

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

var __getOwnPropNames = Object.getOwnPropertyNames;
var __commonJS = (cb, mod) => function __require() {
  try {
    return mod || (0, cb[__getOwnPropNames(cb)[0]])((mod = { exports: {} }).exports, mod), mod.exports;
  } catch (e) {
    throw mod = 0, e;
  }
};

// node_modules/ajv/dist/runtime/ucs2length.js
var require_ucs2length = __commonJS({
  "node_modules/ajv/dist/runtime/ucs2length.js"(exports) {
    "use strict";
    Object.defineProperty(exports, "__esModule", { value: true });
    function ucs2length(str) {
      const len = str.length;
      let length = 0;
      let pos = 0;
      let value;
      while (pos < len) {
        length++;
        value = str.charCodeAt(pos++);
        if (value >= 55296 && value <= 56319 && pos < len) {
          value = str.charCodeAt(pos);
          if ((value & 64512) === 56320)
            pos++;
        }
      }
      return length;
    }
    exports.default = ucs2length;
    ucs2length.code = 'require("ajv/dist/runtime/ucs2length").default';
  }
});

// schemas/build/ajv.js
var compiled_baseline = validate10;
var func2 = require_ucs2length().default;
function validate10(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.findings === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "findings" } };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "$schema" || key0 === "findings")) {
        const err1 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
    }
    if (data.$schema !== void 0) {
      if (typeof data.$schema !== "string") {
        const err2 = { instancePath: instancePath + "/$schema", schemaPath: "#/properties/%24schema/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
    }
    if (data.findings !== void 0) {
      let data1 = data.findings;
      if (Array.isArray(data1)) {
        const len0 = data1.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data2 = data1[i0];
          if (data2 && typeof data2 == "object" && !Array.isArray(data2)) {
            if (data2.rule === void 0) {
              const err3 = { instancePath: instancePath + "/findings/" + i0, schemaPath: "#/definitions/funn/required", keyword: "required", params: { missingProperty: "rule" } };
              if (vErrors === null) {
                vErrors = [err3];
              } else {
                vErrors.push(err3);
              }
              errors++;
            }
            if (data2.fingerprint === void 0) {
              const err4 = { instancePath: instancePath + "/findings/" + i0, schemaPath: "#/definitions/funn/required", keyword: "required", params: { missingProperty: "fingerprint" } };
              if (vErrors === null) {
                vErrors = [err4];
              } else {
                vErrors.push(err4);
              }
              errors++;
            }
            for (const key1 in data2) {
              if (!(key1 === "rule" || key1 === "fingerprint" || key1 === "file")) {
                const err5 = { instancePath: instancePath + "/findings/" + i0, schemaPath: "#/definitions/funn/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 } };
                if (vErrors === null) {
                  vErrors = [err5];
                } else {
                  vErrors.push(err5);
                }
                errors++;
              }
            }
            if (data2.rule !== void 0) {
              if (typeof data2.rule !== "string") {
                const err6 = { instancePath: instancePath + "/findings/" + i0 + "/rule", schemaPath: "#/definitions/funn/properties/rule/type", keyword: "type", params: { type: "string" } };
                if (vErrors === null) {
                  vErrors = [err6];
                } else {
                  vErrors.push(err6);
                }
                errors++;
              }
            }
            if (data2.fingerprint !== void 0) {
              let data4 = data2.fingerprint;
              if (typeof data4 === "string") {
                if (func2(data4) < 1) {
                  const err7 = { instancePath: instancePath + "/findings/" + i0 + "/fingerprint", schemaPath: "#/definitions/funn/properties/fingerprint/minLength", keyword: "minLength", params: { limit: 1 } };
                  if (vErrors === null) {
                    vErrors = [err7];
                  } else {
                    vErrors.push(err7);
                  }
                  errors++;
                }
              } else {
                const err8 = { instancePath: instancePath + "/findings/" + i0 + "/fingerprint", schemaPath: "#/definitions/funn/properties/fingerprint/type", keyword: "type", params: { type: "string" } };
                if (vErrors === null) {
                  vErrors = [err8];
                } else {
                  vErrors.push(err8);
                }
                errors++;
              }
            }
            if (data2.file !== void 0) {
              let data5 = data2.file;
              if (typeof data5 === "string") {
                if (func2(data5) < 1) {
                  const err9 = { instancePath: instancePath + "/findings/" + i0 + "/file", schemaPath: "#/definitions/funn/properties/file/minLength", keyword: "minLength", params: { limit: 1 } };
                  if (vErrors === null) {
                    vErrors = [err9];
                  } else {
                    vErrors.push(err9);
                  }
                  errors++;
                }
              } else {
                const err10 = { instancePath: instancePath + "/findings/" + i0 + "/file", schemaPath: "#/definitions/funn/properties/file/type", keyword: "type", params: { type: "string" } };
                if (vErrors === null) {
                  vErrors = [err10];
                } else {
                  vErrors.push(err10);
                }
                errors++;
              }
            }
          } else {
            const err11 = { instancePath: instancePath + "/findings/" + i0, schemaPath: "#/definitions/funn/type", keyword: "type", params: { type: "object" } };
            if (vErrors === null) {
              vErrors = [err11];
            } else {
              vErrors.push(err11);
            }
            errors++;
          }
        }
      } else {
        const err12 = { instancePath: instancePath + "/findings", schemaPath: "#/properties/findings/type", keyword: "type", params: { type: "array" } };
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

export const baseline: Validator<Baseline> = compiled_baseline;
