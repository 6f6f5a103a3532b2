// Generated from schemas/config/config.schema.json by `node schemas/generate.ts`. Don't edit: change the schema and run that.
// @ts-nocheck: plain JavaScript, made by Ajv; only the exports at the end are typed.
import type { Config } from './config.ts';

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
var compiled_config = validate10;
var schema11 = { "$schema": "http://json-schema.org/draft-07/schema#", "$id": "https://bkm-toolkit.dev/schemas/config/config.schema.json", "type": "object", "additionalProperties": false, "properties": { "$schema": { "type": "string" }, "lang": { "type": "string", "enum": ["nb", "en"] }, "revision": { "type": "string", "enum": ["2026-04-23", "2026-01-08", "auto"] }, "praksisId": { "type": "string", "minLength": 1 }, "praksisMap": { "type": "string", "minLength": 1 }, "praksisFile": { "type": "string", "minLength": 1 }, "navnEpj": { "type": "string", "minLength": 1 }, "mellomnavn": { "type": "string", "enum": ["fornavn", "drop"] }, "tann": { "type": "string", "enum": ["all", "first", "error"] }, "strict": { "type": "boolean" }, "allOrNothing": { "type": "boolean" }, "encoding": { "type": "string", "minLength": 1 }, "now": { "type": "string", "minLength": 1 }, "rules": { "type": "object", "propertyNames": { "pattern": "^[a-z][a-z0-9-]*/(\\*|[a-z0-9][a-z0-9-]*)$" }, "additionalProperties": { "type": "string", "enum": ["error", "warning", "info", "off"] } }, "failOn": { "type": "string", "enum": ["error", "warning", "info", "never"] }, "baseline": { "type": "string", "minLength": 1 }, "catalogue": { "type": "string", "minLength": 1 }, "requireCatalogue": { "type": "boolean" }, "keepUses": { "type": "boolean" }, "report": { "type": "object", "additionalProperties": false, "properties": { "pretty": { "type": "string", "minLength": 1 }, "json": { "type": "string", "minLength": 1 }, "junit": { "type": "string", "minLength": 1 }, "sarif": { "type": "string", "minLength": 1 }, "github": { "type": "string", "minLength": 1 }, "html": { "type": "string", "minLength": 1 } } } } };
var func2 = Object.prototype.hasOwnProperty;
var func3 = require_ucs2length().default;
var pattern0 = new RegExp("^[a-z][a-z0-9-]*/(\\*|[a-z0-9][a-z0-9-]*)$", "u");
function validate10(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 in data) {
      if (!func2.call(schema11.properties, key0)) {
        const err0 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        if (vErrors === null) {
          vErrors = [err0];
        } else {
          vErrors.push(err0);
        }
        errors++;
      }
    }
    if (data.$schema !== void 0) {
      if (typeof data.$schema !== "string") {
        const err1 = { instancePath: instancePath + "/$schema", schemaPath: "#/properties/%24schema/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
    }
    if (data.lang !== void 0) {
      let data1 = data.lang;
      if (typeof data1 !== "string") {
        const err2 = { instancePath: instancePath + "/lang", schemaPath: "#/properties/lang/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
      if (!(data1 === "nb" || data1 === "en")) {
        const err3 = { instancePath: instancePath + "/lang", schemaPath: "#/properties/lang/enum", keyword: "enum", params: { allowedValues: schema11.properties.lang.enum } };
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.push(err3);
        }
        errors++;
      }
    }
    if (data.revision !== void 0) {
      let data2 = data.revision;
      if (typeof data2 !== "string") {
        const err4 = { instancePath: instancePath + "/revision", schemaPath: "#/properties/revision/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err4];
        } else {
          vErrors.push(err4);
        }
        errors++;
      }
      if (!(data2 === "2026-04-23" || data2 === "2026-01-08" || data2 === "auto")) {
        const err5 = { instancePath: instancePath + "/revision", schemaPath: "#/properties/revision/enum", keyword: "enum", params: { allowedValues: schema11.properties.revision.enum } };
        if (vErrors === null) {
          vErrors = [err5];
        } else {
          vErrors.push(err5);
        }
        errors++;
      }
    }
    if (data.praksisId !== void 0) {
      let data3 = data.praksisId;
      if (typeof data3 === "string") {
        if (func3(data3) < 1) {
          const err6 = { instancePath: instancePath + "/praksisId", schemaPath: "#/properties/praksisId/minLength", keyword: "minLength", params: { limit: 1 } };
          if (vErrors === null) {
            vErrors = [err6];
          } else {
            vErrors.push(err6);
          }
          errors++;
        }
      } else {
        const err7 = { instancePath: instancePath + "/praksisId", schemaPath: "#/properties/praksisId/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err7];
        } else {
          vErrors.push(err7);
        }
        errors++;
      }
    }
    if (data.praksisMap !== void 0) {
      let data4 = data.praksisMap;
      if (typeof data4 === "string") {
        if (func3(data4) < 1) {
          const err8 = { instancePath: instancePath + "/praksisMap", schemaPath: "#/properties/praksisMap/minLength", keyword: "minLength", params: { limit: 1 } };
          if (vErrors === null) {
            vErrors = [err8];
          } else {
            vErrors.push(err8);
          }
          errors++;
        }
      } else {
        const err9 = { instancePath: instancePath + "/praksisMap", schemaPath: "#/properties/praksisMap/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err9];
        } else {
          vErrors.push(err9);
        }
        errors++;
      }
    }
    if (data.praksisFile !== void 0) {
      let data5 = data.praksisFile;
      if (typeof data5 === "string") {
        if (func3(data5) < 1) {
          const err10 = { instancePath: instancePath + "/praksisFile", schemaPath: "#/properties/praksisFile/minLength", keyword: "minLength", params: { limit: 1 } };
          if (vErrors === null) {
            vErrors = [err10];
          } else {
            vErrors.push(err10);
          }
          errors++;
        }
      } else {
        const err11 = { instancePath: instancePath + "/praksisFile", schemaPath: "#/properties/praksisFile/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err11];
        } else {
          vErrors.push(err11);
        }
        errors++;
      }
    }
    if (data.navnEpj !== void 0) {
      let data6 = data.navnEpj;
      if (typeof data6 === "string") {
        if (func3(data6) < 1) {
          const err12 = { instancePath: instancePath + "/navnEpj", schemaPath: "#/properties/navnEpj/minLength", keyword: "minLength", params: { limit: 1 } };
          if (vErrors === null) {
            vErrors = [err12];
          } else {
            vErrors.push(err12);
          }
          errors++;
        }
      } else {
        const err13 = { instancePath: instancePath + "/navnEpj", schemaPath: "#/properties/navnEpj/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err13];
        } else {
          vErrors.push(err13);
        }
        errors++;
      }
    }
    if (data.mellomnavn !== void 0) {
      let data7 = data.mellomnavn;
      if (typeof data7 !== "string") {
        const err14 = { instancePath: instancePath + "/mellomnavn", schemaPath: "#/properties/mellomnavn/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err14];
        } else {
          vErrors.push(err14);
        }
        errors++;
      }
      if (!(data7 === "fornavn" || data7 === "drop")) {
        const err15 = { instancePath: instancePath + "/mellomnavn", schemaPath: "#/properties/mellomnavn/enum", keyword: "enum", params: { allowedValues: schema11.properties.mellomnavn.enum } };
        if (vErrors === null) {
          vErrors = [err15];
        } else {
          vErrors.push(err15);
        }
        errors++;
      }
    }
    if (data.tann !== void 0) {
      let data8 = data.tann;
      if (typeof data8 !== "string") {
        const err16 = { instancePath: instancePath + "/tann", schemaPath: "#/properties/tann/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err16];
        } else {
          vErrors.push(err16);
        }
        errors++;
      }
      if (!(data8 === "all" || data8 === "first" || data8 === "error")) {
        const err17 = { instancePath: instancePath + "/tann", schemaPath: "#/properties/tann/enum", keyword: "enum", params: { allowedValues: schema11.properties.tann.enum } };
        if (vErrors === null) {
          vErrors = [err17];
        } else {
          vErrors.push(err17);
        }
        errors++;
      }
    }
    if (data.strict !== void 0) {
      if (typeof data.strict !== "boolean") {
        const err18 = { instancePath: instancePath + "/strict", schemaPath: "#/properties/strict/type", keyword: "type", params: { type: "boolean" } };
        if (vErrors === null) {
          vErrors = [err18];
        } else {
          vErrors.push(err18);
        }
        errors++;
      }
    }
    if (data.allOrNothing !== void 0) {
      if (typeof data.allOrNothing !== "boolean") {
        const err19 = { instancePath: instancePath + "/allOrNothing", schemaPath: "#/properties/allOrNothing/type", keyword: "type", params: { type: "boolean" } };
        if (vErrors === null) {
          vErrors = [err19];
        } else {
          vErrors.push(err19);
        }
        errors++;
      }
    }
    if (data.encoding !== void 0) {
      let data11 = data.encoding;
      if (typeof data11 === "string") {
        if (func3(data11) < 1) {
          const err20 = { instancePath: instancePath + "/encoding", schemaPath: "#/properties/encoding/minLength", keyword: "minLength", params: { limit: 1 } };
          if (vErrors === null) {
            vErrors = [err20];
          } else {
            vErrors.push(err20);
          }
          errors++;
        }
      } else {
        const err21 = { instancePath: instancePath + "/encoding", schemaPath: "#/properties/encoding/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err21];
        } else {
          vErrors.push(err21);
        }
        errors++;
      }
    }
    if (data.now !== void 0) {
      let data12 = data.now;
      if (typeof data12 === "string") {
        if (func3(data12) < 1) {
          const err22 = { instancePath: instancePath + "/now", schemaPath: "#/properties/now/minLength", keyword: "minLength", params: { limit: 1 } };
          if (vErrors === null) {
            vErrors = [err22];
          } else {
            vErrors.push(err22);
          }
          errors++;
        }
      } else {
        const err23 = { instancePath: instancePath + "/now", schemaPath: "#/properties/now/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err23];
        } else {
          vErrors.push(err23);
        }
        errors++;
      }
    }
    if (data.rules !== void 0) {
      let data13 = data.rules;
      if (data13 && typeof data13 == "object" && !Array.isArray(data13)) {
        for (const key1 in data13) {
          const _errs30 = errors;
          if (typeof key1 === "string") {
            if (!pattern0.test(key1)) {
              const err24 = { instancePath: instancePath + "/rules", schemaPath: "#/properties/rules/propertyNames/pattern", keyword: "pattern", params: { pattern: "^[a-z][a-z0-9-]*/(\\*|[a-z0-9][a-z0-9-]*)$" }, propertyName: key1 };
              if (vErrors === null) {
                vErrors = [err24];
              } else {
                vErrors.push(err24);
              }
              errors++;
            }
          }
          var valid1 = _errs30 === errors;
          if (!valid1) {
            const err25 = { instancePath: instancePath + "/rules", schemaPath: "#/properties/rules/propertyNames", keyword: "propertyNames", params: { propertyName: key1 } };
            if (vErrors === null) {
              vErrors = [err25];
            } else {
              vErrors.push(err25);
            }
            errors++;
          }
        }
        for (const key2 in data13) {
          let data14 = data13[key2];
          if (typeof data14 !== "string") {
            const err26 = { instancePath: instancePath + "/rules/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/rules/additionalProperties/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
              vErrors = [err26];
            } else {
              vErrors.push(err26);
            }
            errors++;
          }
          if (!(data14 === "error" || data14 === "warning" || data14 === "info" || data14 === "off")) {
            const err27 = { instancePath: instancePath + "/rules/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/rules/additionalProperties/enum", keyword: "enum", params: { allowedValues: schema11.properties.rules.additionalProperties.enum } };
            if (vErrors === null) {
              vErrors = [err27];
            } else {
              vErrors.push(err27);
            }
            errors++;
          }
        }
      } else {
        const err28 = { instancePath: instancePath + "/rules", schemaPath: "#/properties/rules/type", keyword: "type", params: { type: "object" } };
        if (vErrors === null) {
          vErrors = [err28];
        } else {
          vErrors.push(err28);
        }
        errors++;
      }
    }
    if (data.failOn !== void 0) {
      let data15 = data.failOn;
      if (typeof data15 !== "string") {
        const err29 = { instancePath: instancePath + "/failOn", schemaPath: "#/properties/failOn/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err29];
        } else {
          vErrors.push(err29);
        }
        errors++;
      }
      if (!(data15 === "error" || data15 === "warning" || data15 === "info" || data15 === "never")) {
        const err30 = { instancePath: instancePath + "/failOn", schemaPath: "#/properties/failOn/enum", keyword: "enum", params: { allowedValues: schema11.properties.failOn.enum } };
        if (vErrors === null) {
          vErrors = [err30];
        } else {
          vErrors.push(err30);
        }
        errors++;
      }
    }
    if (data.baseline !== void 0) {
      let data16 = data.baseline;
      if (typeof data16 === "string") {
        if (func3(data16) < 1) {
          const err31 = { instancePath: instancePath + "/baseline", schemaPath: "#/properties/baseline/minLength", keyword: "minLength", params: { limit: 1 } };
          if (vErrors === null) {
            vErrors = [err31];
          } else {
            vErrors.push(err31);
          }
          errors++;
        }
      } else {
        const err32 = { instancePath: instancePath + "/baseline", schemaPath: "#/properties/baseline/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err32];
        } else {
          vErrors.push(err32);
        }
        errors++;
      }
    }
    if (data.catalogue !== void 0) {
      let data17 = data.catalogue;
      if (typeof data17 === "string") {
        if (func3(data17) < 1) {
          const err33 = { instancePath: instancePath + "/catalogue", schemaPath: "#/properties/catalogue/minLength", keyword: "minLength", params: { limit: 1 } };
          if (vErrors === null) {
            vErrors = [err33];
          } else {
            vErrors.push(err33);
          }
          errors++;
        }
      } else {
        const err34 = { instancePath: instancePath + "/catalogue", schemaPath: "#/properties/catalogue/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err34];
        } else {
          vErrors.push(err34);
        }
        errors++;
      }
    }
    if (data.requireCatalogue !== void 0) {
      if (typeof data.requireCatalogue !== "boolean") {
        const err35 = { instancePath: instancePath + "/requireCatalogue", schemaPath: "#/properties/requireCatalogue/type", keyword: "type", params: { type: "boolean" } };
        if (vErrors === null) {
          vErrors = [err35];
        } else {
          vErrors.push(err35);
        }
        errors++;
      }
    }
    if (data.keepUses !== void 0) {
      if (typeof data.keepUses !== "boolean") {
        const err36 = { instancePath: instancePath + "/keepUses", schemaPath: "#/properties/keepUses/type", keyword: "type", params: { type: "boolean" } };
        if (vErrors === null) {
          vErrors = [err36];
        } else {
          vErrors.push(err36);
        }
        errors++;
      }
    }
    if (data.report !== void 0) {
      let data20 = data.report;
      if (data20 && typeof data20 == "object" && !Array.isArray(data20)) {
        for (const key3 in data20) {
          if (!(key3 === "pretty" || key3 === "json" || key3 === "junit" || key3 === "sarif" || key3 === "github" || key3 === "html")) {
            const err37 = { instancePath: instancePath + "/report", schemaPath: "#/properties/report/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key3 } };
            if (vErrors === null) {
              vErrors = [err37];
            } else {
              vErrors.push(err37);
            }
            errors++;
          }
        }
        if (data20.pretty !== void 0) {
          let data21 = data20.pretty;
          if (typeof data21 === "string") {
            if (func3(data21) < 1) {
              const err38 = { instancePath: instancePath + "/report/pretty", schemaPath: "#/properties/report/properties/pretty/minLength", keyword: "minLength", params: { limit: 1 } };
              if (vErrors === null) {
                vErrors = [err38];
              } else {
                vErrors.push(err38);
              }
              errors++;
            }
          } else {
            const err39 = { instancePath: instancePath + "/report/pretty", schemaPath: "#/properties/report/properties/pretty/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
              vErrors = [err39];
            } else {
              vErrors.push(err39);
            }
            errors++;
          }
        }
        if (data20.json !== void 0) {
          let data22 = data20.json;
          if (typeof data22 === "string") {
            if (func3(data22) < 1) {
              const err40 = { instancePath: instancePath + "/report/json", schemaPath: "#/properties/report/properties/json/minLength", keyword: "minLength", params: { limit: 1 } };
              if (vErrors === null) {
                vErrors = [err40];
              } else {
                vErrors.push(err40);
              }
              errors++;
            }
          } else {
            const err41 = { instancePath: instancePath + "/report/json", schemaPath: "#/properties/report/properties/json/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
              vErrors = [err41];
            } else {
              vErrors.push(err41);
            }
            errors++;
          }
        }
        if (data20.junit !== void 0) {
          let data23 = data20.junit;
          if (typeof data23 === "string") {
            if (func3(data23) < 1) {
              const err42 = { instancePath: instancePath + "/report/junit", schemaPath: "#/properties/report/properties/junit/minLength", keyword: "minLength", params: { limit: 1 } };
              if (vErrors === null) {
                vErrors = [err42];
              } else {
                vErrors.push(err42);
              }
              errors++;
            }
          } else {
            const err43 = { instancePath: instancePath + "/report/junit", schemaPath: "#/properties/report/properties/junit/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
              vErrors = [err43];
            } else {
              vErrors.push(err43);
            }
            errors++;
          }
        }
        if (data20.sarif !== void 0) {
          let data24 = data20.sarif;
          if (typeof data24 === "string") {
            if (func3(data24) < 1) {
              const err44 = { instancePath: instancePath + "/report/sarif", schemaPath: "#/properties/report/properties/sarif/minLength", keyword: "minLength", params: { limit: 1 } };
              if (vErrors === null) {
                vErrors = [err44];
              } else {
                vErrors.push(err44);
              }
              errors++;
            }
          } else {
            const err45 = { instancePath: instancePath + "/report/sarif", schemaPath: "#/properties/report/properties/sarif/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
              vErrors = [err45];
            } else {
              vErrors.push(err45);
            }
            errors++;
          }
        }
        if (data20.github !== void 0) {
          let data25 = data20.github;
          if (typeof data25 === "string") {
            if (func3(data25) < 1) {
              const err46 = { instancePath: instancePath + "/report/github", schemaPath: "#/properties/report/properties/github/minLength", keyword: "minLength", params: { limit: 1 } };
              if (vErrors === null) {
                vErrors = [err46];
              } else {
                vErrors.push(err46);
              }
              errors++;
            }
          } else {
            const err47 = { instancePath: instancePath + "/report/github", schemaPath: "#/properties/report/properties/github/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
              vErrors = [err47];
            } else {
              vErrors.push(err47);
            }
            errors++;
          }
        }
        if (data20.html !== void 0) {
          let data26 = data20.html;
          if (typeof data26 === "string") {
            if (func3(data26) < 1) {
              const err48 = { instancePath: instancePath + "/report/html", schemaPath: "#/properties/report/properties/html/minLength", keyword: "minLength", params: { limit: 1 } };
              if (vErrors === null) {
                vErrors = [err48];
              } else {
                vErrors.push(err48);
              }
              errors++;
            }
          } else {
            const err49 = { instancePath: instancePath + "/report/html", schemaPath: "#/properties/report/properties/html/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
              vErrors = [err49];
            } else {
              vErrors.push(err49);
            }
            errors++;
          }
        }
      } else {
        const err50 = { instancePath: instancePath + "/report", schemaPath: "#/properties/report/type", keyword: "type", params: { type: "object" } };
        if (vErrors === null) {
          vErrors = [err50];
        } else {
          vErrors.push(err50);
        }
        errors++;
      }
    }
  } else {
    const err51 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    if (vErrors === null) {
      vErrors = [err51];
    } else {
      vErrors.push(err51);
    }
    errors++;
  }
  validate10.errors = vErrors;
  return errors === 0;
}

export const config: Validator<Config> = compiled_config;
