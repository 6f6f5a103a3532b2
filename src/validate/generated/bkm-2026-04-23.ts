// Generated from schemas/bkm/2026-04-23.schema.json by `node schemas/generate.ts`. Don't edit: change the schema and run that.
// @ts-nocheck: plain JavaScript, made by Ajv; only the exports at the end are typed.
import type { Behandlerkravmelding, Regning } from '../../bkm/generated/bkm-2026-04-23.ts';

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

// schemas/build/formats.ts
var DATE = /^(\d{4})-(\d{2})-(\d{2})$/;
var OFFSET = /^[+-]([01]\d|2[0-3]):[0-5]\d$/;
var DAYS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
function date(text) {
  const [, year, month, day] = DATE.exec(text) ?? [];
  const days = month === "02" && isLeap(Number(year)) ? 29 : DAYS[Number(month) - 1];
  return days !== void 0 && Number(day) >= 1 && Number(day) <= days;
}
function dateTime(text) {
  return date(text.slice(0, 10)) && OFFSET.test(text.slice(19));
}
function isLeap(year) {
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
}

// schemas/build/ajv.js
var formats = { date, "date-time": dateTime };
var compiled_message = validate10;
var func2 = require_ucs2length().default;
var schema12 = { "type": "object", "additionalProperties": false, "required": ["regninger"], "properties": { "avdeling": { "type": ["string", "null"] }, "navnEPJ": { "type": ["string", "null"] }, "reshId": { "type": ["string", "null"] }, "antallRegninger": { "type": ["integer", "null"] }, "belop": { "$ref": "#/definitions/belop" }, "regninger": { "type": "array", "items": { "$ref": "#/definitions/regning" } } } };
var schema13 = { "type": ["number", "null"], "multipleOf": 0.01, "exclusiveMinimum": -1e13, "exclusiveMaximum": 1e13 };
var schema14 = { "type": "object", "additionalProperties": false, "required": ["guid"], "properties": { "guid": { "type": "string", "pattern": "^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$" }, "korrigeringBetaltEgenandel": { "type": ["boolean", "null"] }, "betaltEgenandel": { "type": ["boolean", "null"] }, "kreditering": { "type": ["boolean", "null"] }, "debitor": { "type": ["string", "null"] }, "regningsnummer": { "type": ["string", "null"] }, "tidspunkt": { "$ref": "#/definitions/tidspunkt" }, "merknad": { "type": ["string", "null"] }, "pasient": { "$ref": "#/definitions/pasient" }, "arsakFriEgenandel": { "type": ["string", "null"] }, "diagnoser": { "type": ["array", "null"], "items": { "$ref": "#/definitions/diagnose" } }, "sjeldenMedisinskTilstand": { "type": ["string", "null"] }, "henvisning": { "$ref": "#/definitions/henvisning" }, "utforendeBehandler": { "$ref": "#/definitions/utforendeBehandler" }, "relatertBehandler": { "$ref": "#/definitions/identifikasjon" }, "rekvirent": { "$ref": "#/definitions/rekvirent" }, "moderasjonskode": { "type": ["string", "null"] }, "stonadspunkt": { "type": ["string", "null"] }, "takster": { "type": ["array", "null"], "items": { "$ref": "#/definitions/takst" } }, "nlkkoder": { "type": ["array", "null"], "items": { "$ref": "#/definitions/nlkkode" } }, "prosedyrekoder": { "type": ["array", "null"], "items": { "$ref": "#/definitions/prosedyrekode" } }, "norpatkoder": { "type": ["array", "null"], "items": { "$ref": "#/definitions/patologikode" } }, "ncrpkoder": { "type": ["array", "null"], "items": { "$ref": "#/definitions/patologikode" } }, "belop": { "$ref": "#/definitions/belop" } } };
var schema15 = { "type": ["string", "null"], "if": { "const": "" }, "else": { "pattern": "^\\d{4}-\\d{2}-\\d{2}T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d[+-]\\d{2}:\\d{2}$", "format": "date-time" } };
var schema23 = { "type": "object", "additionalProperties": false, "properties": { "kodeverk": { "type": ["string", "null"] }, "kode": { "type": ["string", "null"] } } };
var schema17 = { "type": ["object", "null"], "additionalProperties": false, "properties": { "id": { "type": ["string", "null"] }, "type": { "type": ["string", "null"] } } };
var schema31 = { "type": ["object", "null"], "additionalProperties": false, "properties": { "organisasjon": { "type": ["string", "null"] }, "hprNr": { "type": ["string", "null"] } } };
var func3 = Object.prototype.hasOwnProperty;
var pattern0 = new RegExp("^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$", "u");
var pattern1 = new RegExp("^\\d{4}-\\d{2}-\\d{2}T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d[+-]\\d{2}:\\d{2}$", "u");
var formats0 = formats["date-time"];
var schema16 = { "type": ["object", "null"], "additionalProperties": false, "properties": { "etternavn": { "type": ["string", "null"] }, "fornavn": { "type": ["string", "null"] }, "kjonn": { "type": ["string", "null"] }, "trygdenasjon": { "type": ["string", "null"] }, "identifikasjon": { "$ref": "#/definitions/identifikasjon" }, "fodselsdato": { "$ref": "#/definitions/dato" }, "eea": { "$ref": "#/definitions/eea" } } };
var schema18 = { "type": ["string", "null"], "if": { "const": "" }, "else": { "format": "date" } };
var formats2 = formats.date;
var schema19 = { "type": ["object", "null"], "additionalProperties": false, "properties": { "dok": { "type": ["string", "null"] }, "cardId": { "type": ["string", "null"] }, "id": { "type": ["string", "null"] }, "Id": { "type": ["string", "null"] }, "trygdekontorNavn": { "type": ["string", "null"] }, "trygdekontorNr": { "type": ["string", "null"] }, "gyldighetFra": { "$ref": "#/definitions/dato" }, "gyldighet": { "$ref": "#/definitions/dato" }, "utstedelsesdato": { "$ref": "#/definitions/dato" } } };
function validate14(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (!(data && typeof data == "object" && !Array.isArray(data)) && data !== null) {
    const err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: schema19.type } };
    if (vErrors === null) {
      vErrors = [err0];
    } else {
      vErrors.push(err0);
    }
    errors++;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 in data) {
      if (!func3.call(schema19.properties, key0)) {
        const err1 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
    }
    if (data.dok !== void 0) {
      let data0 = data.dok;
      if (typeof data0 !== "string" && data0 !== null) {
        const err2 = { instancePath: instancePath + "/dok", schemaPath: "#/properties/dok/type", keyword: "type", params: { type: schema19.properties.dok.type } };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
    }
    if (data.cardId !== void 0) {
      let data1 = data.cardId;
      if (typeof data1 !== "string" && data1 !== null) {
        const err3 = { instancePath: instancePath + "/cardId", schemaPath: "#/properties/cardId/type", keyword: "type", params: { type: schema19.properties.cardId.type } };
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.push(err3);
        }
        errors++;
      }
    }
    if (data.id !== void 0) {
      let data2 = data.id;
      if (typeof data2 !== "string" && data2 !== null) {
        const err4 = { instancePath: instancePath + "/id", schemaPath: "#/properties/id/type", keyword: "type", params: { type: schema19.properties.id.type } };
        if (vErrors === null) {
          vErrors = [err4];
        } else {
          vErrors.push(err4);
        }
        errors++;
      }
    }
    if (data.Id !== void 0) {
      let data3 = data.Id;
      if (typeof data3 !== "string" && data3 !== null) {
        const err5 = { instancePath: instancePath + "/Id", schemaPath: "#/properties/Id/type", keyword: "type", params: { type: schema19.properties.Id.type } };
        if (vErrors === null) {
          vErrors = [err5];
        } else {
          vErrors.push(err5);
        }
        errors++;
      }
    }
    if (data.trygdekontorNavn !== void 0) {
      let data4 = data.trygdekontorNavn;
      if (typeof data4 !== "string" && data4 !== null) {
        const err6 = { instancePath: instancePath + "/trygdekontorNavn", schemaPath: "#/properties/trygdekontorNavn/type", keyword: "type", params: { type: schema19.properties.trygdekontorNavn.type } };
        if (vErrors === null) {
          vErrors = [err6];
        } else {
          vErrors.push(err6);
        }
        errors++;
      }
    }
    if (data.trygdekontorNr !== void 0) {
      let data5 = data.trygdekontorNr;
      if (typeof data5 !== "string" && data5 !== null) {
        const err7 = { instancePath: instancePath + "/trygdekontorNr", schemaPath: "#/properties/trygdekontorNr/type", keyword: "type", params: { type: schema19.properties.trygdekontorNr.type } };
        if (vErrors === null) {
          vErrors = [err7];
        } else {
          vErrors.push(err7);
        }
        errors++;
      }
    }
    if (data.gyldighetFra !== void 0) {
      let data6 = data.gyldighetFra;
      if (typeof data6 !== "string" && data6 !== null) {
        const err8 = { instancePath: instancePath + "/gyldighetFra", schemaPath: "#/definitions/dato/type", keyword: "type", params: { type: schema18.type } };
        if (vErrors === null) {
          vErrors = [err8];
        } else {
          vErrors.push(err8);
        }
        errors++;
      }
      const _errs17 = errors;
      let valid2 = true;
      const _errs18 = errors;
      if ("" !== data6) {
        const err9 = {};
        if (vErrors === null) {
          vErrors = [err9];
        } else {
          vErrors.push(err9);
        }
        errors++;
      }
      var _valid0 = _errs18 === errors;
      errors = _errs17;
      if (vErrors !== null) {
        if (_errs17) {
          vErrors.length = _errs17;
        } else {
          vErrors = null;
        }
      }
      if (!_valid0) {
        const _errs19 = errors;
        if (typeof data6 === "string") {
          if (!formats2(data6)) {
            const err10 = { instancePath: instancePath + "/gyldighetFra", schemaPath: "#/definitions/dato/else/format", keyword: "format", params: { format: "date" } };
            if (vErrors === null) {
              vErrors = [err10];
            } else {
              vErrors.push(err10);
            }
            errors++;
          }
        }
        var _valid0 = _errs19 === errors;
        valid2 = _valid0;
      }
      if (!valid2) {
        const err11 = { instancePath: instancePath + "/gyldighetFra", schemaPath: "#/definitions/dato/if", keyword: "if", params: { failingKeyword: "else" } };
        if (vErrors === null) {
          vErrors = [err11];
        } else {
          vErrors.push(err11);
        }
        errors++;
      }
    }
    if (data.gyldighet !== void 0) {
      let data7 = data.gyldighet;
      if (typeof data7 !== "string" && data7 !== null) {
        const err12 = { instancePath: instancePath + "/gyldighet", schemaPath: "#/definitions/dato/type", keyword: "type", params: { type: schema18.type } };
        if (vErrors === null) {
          vErrors = [err12];
        } else {
          vErrors.push(err12);
        }
        errors++;
      }
      const _errs23 = errors;
      let valid4 = true;
      const _errs24 = errors;
      if ("" !== data7) {
        const err13 = {};
        if (vErrors === null) {
          vErrors = [err13];
        } else {
          vErrors.push(err13);
        }
        errors++;
      }
      var _valid1 = _errs24 === errors;
      errors = _errs23;
      if (vErrors !== null) {
        if (_errs23) {
          vErrors.length = _errs23;
        } else {
          vErrors = null;
        }
      }
      if (!_valid1) {
        const _errs25 = errors;
        if (typeof data7 === "string") {
          if (!formats2(data7)) {
            const err14 = { instancePath: instancePath + "/gyldighet", schemaPath: "#/definitions/dato/else/format", keyword: "format", params: { format: "date" } };
            if (vErrors === null) {
              vErrors = [err14];
            } else {
              vErrors.push(err14);
            }
            errors++;
          }
        }
        var _valid1 = _errs25 === errors;
        valid4 = _valid1;
      }
      if (!valid4) {
        const err15 = { instancePath: instancePath + "/gyldighet", schemaPath: "#/definitions/dato/if", keyword: "if", params: { failingKeyword: "else" } };
        if (vErrors === null) {
          vErrors = [err15];
        } else {
          vErrors.push(err15);
        }
        errors++;
      }
    }
    if (data.utstedelsesdato !== void 0) {
      let data8 = data.utstedelsesdato;
      if (typeof data8 !== "string" && data8 !== null) {
        const err16 = { instancePath: instancePath + "/utstedelsesdato", schemaPath: "#/definitions/dato/type", keyword: "type", params: { type: schema18.type } };
        if (vErrors === null) {
          vErrors = [err16];
        } else {
          vErrors.push(err16);
        }
        errors++;
      }
      const _errs29 = errors;
      let valid6 = true;
      const _errs30 = errors;
      if ("" !== data8) {
        const err17 = {};
        if (vErrors === null) {
          vErrors = [err17];
        } else {
          vErrors.push(err17);
        }
        errors++;
      }
      var _valid2 = _errs30 === errors;
      errors = _errs29;
      if (vErrors !== null) {
        if (_errs29) {
          vErrors.length = _errs29;
        } else {
          vErrors = null;
        }
      }
      if (!_valid2) {
        const _errs31 = errors;
        if (typeof data8 === "string") {
          if (!formats2(data8)) {
            const err18 = { instancePath: instancePath + "/utstedelsesdato", schemaPath: "#/definitions/dato/else/format", keyword: "format", params: { format: "date" } };
            if (vErrors === null) {
              vErrors = [err18];
            } else {
              vErrors.push(err18);
            }
            errors++;
          }
        }
        var _valid2 = _errs31 === errors;
        valid6 = _valid2;
      }
      if (!valid6) {
        const err19 = { instancePath: instancePath + "/utstedelsesdato", schemaPath: "#/definitions/dato/if", keyword: "if", params: { failingKeyword: "else" } };
        if (vErrors === null) {
          vErrors = [err19];
        } else {
          vErrors.push(err19);
        }
        errors++;
      }
    }
  }
  validate14.errors = vErrors;
  return errors === 0;
}
function validate13(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (!(data && typeof data == "object" && !Array.isArray(data)) && data !== null) {
    const err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: schema16.type } };
    if (vErrors === null) {
      vErrors = [err0];
    } else {
      vErrors.push(err0);
    }
    errors++;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 in data) {
      if (!(key0 === "etternavn" || key0 === "fornavn" || key0 === "kjonn" || key0 === "trygdenasjon" || key0 === "identifikasjon" || key0 === "fodselsdato" || key0 === "eea")) {
        const err1 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
    }
    if (data.etternavn !== void 0) {
      let data0 = data.etternavn;
      if (typeof data0 !== "string" && data0 !== null) {
        const err2 = { instancePath: instancePath + "/etternavn", schemaPath: "#/properties/etternavn/type", keyword: "type", params: { type: schema16.properties.etternavn.type } };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
    }
    if (data.fornavn !== void 0) {
      let data1 = data.fornavn;
      if (typeof data1 !== "string" && data1 !== null) {
        const err3 = { instancePath: instancePath + "/fornavn", schemaPath: "#/properties/fornavn/type", keyword: "type", params: { type: schema16.properties.fornavn.type } };
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.push(err3);
        }
        errors++;
      }
    }
    if (data.kjonn !== void 0) {
      let data2 = data.kjonn;
      if (typeof data2 !== "string" && data2 !== null) {
        const err4 = { instancePath: instancePath + "/kjonn", schemaPath: "#/properties/kjonn/type", keyword: "type", params: { type: schema16.properties.kjonn.type } };
        if (vErrors === null) {
          vErrors = [err4];
        } else {
          vErrors.push(err4);
        }
        errors++;
      }
    }
    if (data.trygdenasjon !== void 0) {
      let data3 = data.trygdenasjon;
      if (typeof data3 !== "string" && data3 !== null) {
        const err5 = { instancePath: instancePath + "/trygdenasjon", schemaPath: "#/properties/trygdenasjon/type", keyword: "type", params: { type: schema16.properties.trygdenasjon.type } };
        if (vErrors === null) {
          vErrors = [err5];
        } else {
          vErrors.push(err5);
        }
        errors++;
      }
    }
    if (data.identifikasjon !== void 0) {
      let data4 = data.identifikasjon;
      if (!(data4 && typeof data4 == "object" && !Array.isArray(data4)) && data4 !== null) {
        const err6 = { instancePath: instancePath + "/identifikasjon", schemaPath: "#/definitions/identifikasjon/type", keyword: "type", params: { type: schema17.type } };
        if (vErrors === null) {
          vErrors = [err6];
        } else {
          vErrors.push(err6);
        }
        errors++;
      }
      if (data4 && typeof data4 == "object" && !Array.isArray(data4)) {
        for (const key1 in data4) {
          if (!(key1 === "id" || key1 === "type")) {
            const err7 = { instancePath: instancePath + "/identifikasjon", schemaPath: "#/definitions/identifikasjon/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 } };
            if (vErrors === null) {
              vErrors = [err7];
            } else {
              vErrors.push(err7);
            }
            errors++;
          }
        }
        if (data4.id !== void 0) {
          let data5 = data4.id;
          if (typeof data5 !== "string" && data5 !== null) {
            const err8 = { instancePath: instancePath + "/identifikasjon/id", schemaPath: "#/definitions/identifikasjon/properties/id/type", keyword: "type", params: { type: schema17.properties.id.type } };
            if (vErrors === null) {
              vErrors = [err8];
            } else {
              vErrors.push(err8);
            }
            errors++;
          }
        }
        if (data4.type !== void 0) {
          let data6 = data4.type;
          if (typeof data6 !== "string" && data6 !== null) {
            const err9 = { instancePath: instancePath + "/identifikasjon/type", schemaPath: "#/definitions/identifikasjon/properties/type/type", keyword: "type", params: { type: schema17.properties.type.type } };
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
    if (data.fodselsdato !== void 0) {
      let data7 = data.fodselsdato;
      if (typeof data7 !== "string" && data7 !== null) {
        const err10 = { instancePath: instancePath + "/fodselsdato", schemaPath: "#/definitions/dato/type", keyword: "type", params: { type: schema18.type } };
        if (vErrors === null) {
          vErrors = [err10];
        } else {
          vErrors.push(err10);
        }
        errors++;
      }
      const _errs21 = errors;
      let valid4 = true;
      const _errs22 = errors;
      if ("" !== data7) {
        const err11 = {};
        if (vErrors === null) {
          vErrors = [err11];
        } else {
          vErrors.push(err11);
        }
        errors++;
      }
      var _valid0 = _errs22 === errors;
      errors = _errs21;
      if (vErrors !== null) {
        if (_errs21) {
          vErrors.length = _errs21;
        } else {
          vErrors = null;
        }
      }
      if (!_valid0) {
        const _errs23 = errors;
        if (typeof data7 === "string") {
          if (!formats2(data7)) {
            const err12 = { instancePath: instancePath + "/fodselsdato", schemaPath: "#/definitions/dato/else/format", keyword: "format", params: { format: "date" } };
            if (vErrors === null) {
              vErrors = [err12];
            } else {
              vErrors.push(err12);
            }
            errors++;
          }
        }
        var _valid0 = _errs23 === errors;
        valid4 = _valid0;
      }
      if (!valid4) {
        const err13 = { instancePath: instancePath + "/fodselsdato", schemaPath: "#/definitions/dato/if", keyword: "if", params: { failingKeyword: "else" } };
        if (vErrors === null) {
          vErrors = [err13];
        } else {
          vErrors.push(err13);
        }
        errors++;
      }
    }
    if (data.eea !== void 0) {
      if (!validate14(data.eea, { instancePath: instancePath + "/eea", parentData: data, parentDataProperty: "eea", rootData })) {
        vErrors = vErrors === null ? validate14.errors : vErrors.concat(validate14.errors);
        errors = vErrors.length;
      }
    }
  }
  validate13.errors = vErrors;
  return errors === 0;
}
var schema24 = { "type": ["object", "null"], "additionalProperties": false, "properties": { "dato": { "$ref": "#/definitions/dato" }, "id": { "type": ["string", "null"] }, "diagnoser": { "type": ["array", "null"], "items": { "$ref": "#/definitions/diagnose" } }, "henvistFra": { "$ref": "#/definitions/identifikasjon" } } };
function validate17(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (!(data && typeof data == "object" && !Array.isArray(data)) && data !== null) {
    const err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: schema24.type } };
    if (vErrors === null) {
      vErrors = [err0];
    } else {
      vErrors.push(err0);
    }
    errors++;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 in data) {
      if (!(key0 === "dato" || key0 === "id" || key0 === "diagnoser" || key0 === "henvistFra")) {
        const err1 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
    }
    if (data.dato !== void 0) {
      let data0 = data.dato;
      if (typeof data0 !== "string" && data0 !== null) {
        const err2 = { instancePath: instancePath + "/dato", schemaPath: "#/definitions/dato/type", keyword: "type", params: { type: schema18.type } };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
      const _errs5 = errors;
      let valid2 = true;
      const _errs6 = errors;
      if ("" !== data0) {
        const err3 = {};
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.push(err3);
        }
        errors++;
      }
      var _valid0 = _errs6 === errors;
      errors = _errs5;
      if (vErrors !== null) {
        if (_errs5) {
          vErrors.length = _errs5;
        } else {
          vErrors = null;
        }
      }
      if (!_valid0) {
        const _errs7 = errors;
        if (typeof data0 === "string") {
          if (!formats2(data0)) {
            const err4 = { instancePath: instancePath + "/dato", schemaPath: "#/definitions/dato/else/format", keyword: "format", params: { format: "date" } };
            if (vErrors === null) {
              vErrors = [err4];
            } else {
              vErrors.push(err4);
            }
            errors++;
          }
        }
        var _valid0 = _errs7 === errors;
        valid2 = _valid0;
      }
      if (!valid2) {
        const err5 = { instancePath: instancePath + "/dato", schemaPath: "#/definitions/dato/if", keyword: "if", params: { failingKeyword: "else" } };
        if (vErrors === null) {
          vErrors = [err5];
        } else {
          vErrors.push(err5);
        }
        errors++;
      }
    }
    if (data.id !== void 0) {
      let data1 = data.id;
      if (typeof data1 !== "string" && data1 !== null) {
        const err6 = { instancePath: instancePath + "/id", schemaPath: "#/properties/id/type", keyword: "type", params: { type: schema24.properties.id.type } };
        if (vErrors === null) {
          vErrors = [err6];
        } else {
          vErrors.push(err6);
        }
        errors++;
      }
    }
    if (data.diagnoser !== void 0) {
      let data2 = data.diagnoser;
      if (!Array.isArray(data2) && data2 !== null) {
        const err7 = { instancePath: instancePath + "/diagnoser", schemaPath: "#/properties/diagnoser/type", keyword: "type", params: { type: schema24.properties.diagnoser.type } };
        if (vErrors === null) {
          vErrors = [err7];
        } else {
          vErrors.push(err7);
        }
        errors++;
      }
      if (Array.isArray(data2)) {
        const len0 = data2.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data3 = data2[i0];
          if (data3 && typeof data3 == "object" && !Array.isArray(data3)) {
            for (const key1 in data3) {
              if (!(key1 === "kodeverk" || key1 === "kode")) {
                const err8 = { instancePath: instancePath + "/diagnoser/" + i0, schemaPath: "#/definitions/diagnose/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 } };
                if (vErrors === null) {
                  vErrors = [err8];
                } else {
                  vErrors.push(err8);
                }
                errors++;
              }
            }
            if (data3.kodeverk !== void 0) {
              let data4 = data3.kodeverk;
              if (typeof data4 !== "string" && data4 !== null) {
                const err9 = { instancePath: instancePath + "/diagnoser/" + i0 + "/kodeverk", schemaPath: "#/definitions/diagnose/properties/kodeverk/type", keyword: "type", params: { type: schema23.properties.kodeverk.type } };
                if (vErrors === null) {
                  vErrors = [err9];
                } else {
                  vErrors.push(err9);
                }
                errors++;
              }
            }
            if (data3.kode !== void 0) {
              let data5 = data3.kode;
              if (typeof data5 !== "string" && data5 !== null) {
                const err10 = { instancePath: instancePath + "/diagnoser/" + i0 + "/kode", schemaPath: "#/definitions/diagnose/properties/kode/type", keyword: "type", params: { type: schema23.properties.kode.type } };
                if (vErrors === null) {
                  vErrors = [err10];
                } else {
                  vErrors.push(err10);
                }
                errors++;
              }
            }
          } else {
            const err11 = { instancePath: instancePath + "/diagnoser/" + i0, schemaPath: "#/definitions/diagnose/type", keyword: "type", params: { type: "object" } };
            if (vErrors === null) {
              vErrors = [err11];
            } else {
              vErrors.push(err11);
            }
            errors++;
          }
        }
      }
    }
    if (data.henvistFra !== void 0) {
      let data6 = data.henvistFra;
      if (!(data6 && typeof data6 == "object" && !Array.isArray(data6)) && data6 !== null) {
        const err12 = { instancePath: instancePath + "/henvistFra", schemaPath: "#/definitions/identifikasjon/type", keyword: "type", params: { type: schema17.type } };
        if (vErrors === null) {
          vErrors = [err12];
        } else {
          vErrors.push(err12);
        }
        errors++;
      }
      if (data6 && typeof data6 == "object" && !Array.isArray(data6)) {
        for (const key2 in data6) {
          if (!(key2 === "id" || key2 === "type")) {
            const err13 = { instancePath: instancePath + "/henvistFra", schemaPath: "#/definitions/identifikasjon/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key2 } };
            if (vErrors === null) {
              vErrors = [err13];
            } else {
              vErrors.push(err13);
            }
            errors++;
          }
        }
        if (data6.id !== void 0) {
          let data7 = data6.id;
          if (typeof data7 !== "string" && data7 !== null) {
            const err14 = { instancePath: instancePath + "/henvistFra/id", schemaPath: "#/definitions/identifikasjon/properties/id/type", keyword: "type", params: { type: schema17.properties.id.type } };
            if (vErrors === null) {
              vErrors = [err14];
            } else {
              vErrors.push(err14);
            }
            errors++;
          }
        }
        if (data6.type !== void 0) {
          let data8 = data6.type;
          if (typeof data8 !== "string" && data8 !== null) {
            const err15 = { instancePath: instancePath + "/henvistFra/type", schemaPath: "#/definitions/identifikasjon/properties/type/type", keyword: "type", params: { type: schema17.properties.type.type } };
            if (vErrors === null) {
              vErrors = [err15];
            } else {
              vErrors.push(err15);
            }
            errors++;
          }
        }
      }
    }
  }
  validate17.errors = vErrors;
  return errors === 0;
}
var schema28 = { "type": ["object", "null"], "additionalProperties": false, "properties": { "identifikasjon": { "$ref": "#/definitions/identifikasjon" }, "type": { "type": ["string", "null"] } } };
function validate19(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (!(data && typeof data == "object" && !Array.isArray(data)) && data !== null) {
    const err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: schema28.type } };
    if (vErrors === null) {
      vErrors = [err0];
    } else {
      vErrors.push(err0);
    }
    errors++;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 in data) {
      if (!(key0 === "identifikasjon" || key0 === "type")) {
        const err1 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
    }
    if (data.identifikasjon !== void 0) {
      let data0 = data.identifikasjon;
      if (!(data0 && typeof data0 == "object" && !Array.isArray(data0)) && data0 !== null) {
        const err2 = { instancePath: instancePath + "/identifikasjon", schemaPath: "#/definitions/identifikasjon/type", keyword: "type", params: { type: schema17.type } };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
      if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
        for (const key1 in data0) {
          if (!(key1 === "id" || key1 === "type")) {
            const err3 = { instancePath: instancePath + "/identifikasjon", schemaPath: "#/definitions/identifikasjon/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 } };
            if (vErrors === null) {
              vErrors = [err3];
            } else {
              vErrors.push(err3);
            }
            errors++;
          }
        }
        if (data0.id !== void 0) {
          let data1 = data0.id;
          if (typeof data1 !== "string" && data1 !== null) {
            const err4 = { instancePath: instancePath + "/identifikasjon/id", schemaPath: "#/definitions/identifikasjon/properties/id/type", keyword: "type", params: { type: schema17.properties.id.type } };
            if (vErrors === null) {
              vErrors = [err4];
            } else {
              vErrors.push(err4);
            }
            errors++;
          }
        }
        if (data0.type !== void 0) {
          let data2 = data0.type;
          if (typeof data2 !== "string" && data2 !== null) {
            const err5 = { instancePath: instancePath + "/identifikasjon/type", schemaPath: "#/definitions/identifikasjon/properties/type/type", keyword: "type", params: { type: schema17.properties.type.type } };
            if (vErrors === null) {
              vErrors = [err5];
            } else {
              vErrors.push(err5);
            }
            errors++;
          }
        }
      }
    }
    if (data.type !== void 0) {
      let data3 = data.type;
      if (typeof data3 !== "string" && data3 !== null) {
        const err6 = { instancePath: instancePath + "/type", schemaPath: "#/properties/type/type", keyword: "type", params: { type: schema28.properties.type.type } };
        if (vErrors === null) {
          vErrors = [err6];
        } else {
          vErrors.push(err6);
        }
        errors++;
      }
    }
  }
  validate19.errors = vErrors;
  return errors === 0;
}
var schema32 = { "type": "object", "additionalProperties": false, "properties": { "belop": { "$ref": "#/definitions/belop" }, "kode": { "type": ["string", "null"] }, "antall": { "type": ["integer", "null"] }, "tenner": { "type": ["array", "null"], "items": { "$ref": "#/definitions/tann" } } } };
var schema34 = { "type": "object", "additionalProperties": false, "properties": { "tannkode": { "type": ["string", "null"] } } };
function validate21(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 in data) {
      if (!(key0 === "belop" || key0 === "kode" || key0 === "antall" || key0 === "tenner")) {
        const err0 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        if (vErrors === null) {
          vErrors = [err0];
        } else {
          vErrors.push(err0);
        }
        errors++;
      }
    }
    if (data.belop !== void 0) {
      let data0 = data.belop;
      if (!(typeof data0 == "number" && isFinite(data0)) && data0 !== null) {
        const err1 = { instancePath: instancePath + "/belop", schemaPath: "#/definitions/belop/type", keyword: "type", params: { type: schema13.type } };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
      if (typeof data0 == "number" && isFinite(data0)) {
        if (data0 >= 1e13 || isNaN(data0)) {
          const err2 = { instancePath: instancePath + "/belop", schemaPath: "#/definitions/belop/exclusiveMaximum", keyword: "exclusiveMaximum", params: { comparison: "<", limit: 1e13 } };
          if (vErrors === null) {
            vErrors = [err2];
          } else {
            vErrors.push(err2);
          }
          errors++;
        }
        if (data0 <= -1e13 || isNaN(data0)) {
          const err3 = { instancePath: instancePath + "/belop", schemaPath: "#/definitions/belop/exclusiveMinimum", keyword: "exclusiveMinimum", params: { comparison: ">", limit: -1e13 } };
          if (vErrors === null) {
            vErrors = [err3];
          } else {
            vErrors.push(err3);
          }
          errors++;
        }
        if (data0 % 1 !== 0 && Math.round(data0 * 100) / 100 !== data0) {
          const err4 = { instancePath: instancePath + "/belop", schemaPath: "#/definitions/belop/multipleOf", keyword: "multipleOf", params: {} };
          if (vErrors === null) {
            vErrors = [err4];
          } else {
            vErrors.push(err4);
          }
          errors++;
        }
      }
    }
    if (data.kode !== void 0) {
      let data1 = data.kode;
      if (typeof data1 !== "string" && data1 !== null) {
        const err5 = { instancePath: instancePath + "/kode", schemaPath: "#/properties/kode/type", keyword: "type", params: { type: schema32.properties.kode.type } };
        if (vErrors === null) {
          vErrors = [err5];
        } else {
          vErrors.push(err5);
        }
        errors++;
      }
    }
    if (data.antall !== void 0) {
      let data2 = data.antall;
      if (!(typeof data2 == "number" && (!(data2 % 1) && !isNaN(data2)) && isFinite(data2)) && data2 !== null) {
        const err6 = { instancePath: instancePath + "/antall", schemaPath: "#/properties/antall/type", keyword: "type", params: { type: schema32.properties.antall.type } };
        if (vErrors === null) {
          vErrors = [err6];
        } else {
          vErrors.push(err6);
        }
        errors++;
      }
    }
    if (data.tenner !== void 0) {
      let data3 = data.tenner;
      if (!Array.isArray(data3) && data3 !== null) {
        const err7 = { instancePath: instancePath + "/tenner", schemaPath: "#/properties/tenner/type", keyword: "type", params: { type: schema32.properties.tenner.type } };
        if (vErrors === null) {
          vErrors = [err7];
        } else {
          vErrors.push(err7);
        }
        errors++;
      }
      if (Array.isArray(data3)) {
        const len0 = data3.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data4 = data3[i0];
          if (data4 && typeof data4 == "object" && !Array.isArray(data4)) {
            for (const key1 in data4) {
              if (!(key1 === "tannkode")) {
                const err8 = { instancePath: instancePath + "/tenner/" + i0, schemaPath: "#/definitions/tann/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 } };
                if (vErrors === null) {
                  vErrors = [err8];
                } else {
                  vErrors.push(err8);
                }
                errors++;
              }
            }
            if (data4.tannkode !== void 0) {
              let data5 = data4.tannkode;
              if (typeof data5 !== "string" && data5 !== null) {
                const err9 = { instancePath: instancePath + "/tenner/" + i0 + "/tannkode", schemaPath: "#/definitions/tann/properties/tannkode/type", keyword: "type", params: { type: schema34.properties.tannkode.type } };
                if (vErrors === null) {
                  vErrors = [err9];
                } else {
                  vErrors.push(err9);
                }
                errors++;
              }
            }
          } else {
            const err10 = { instancePath: instancePath + "/tenner/" + i0, schemaPath: "#/definitions/tann/type", keyword: "type", params: { type: "object" } };
            if (vErrors === null) {
              vErrors = [err10];
            } else {
              vErrors.push(err10);
            }
            errors++;
          }
        }
      }
    }
  } else {
    const err11 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    if (vErrors === null) {
      vErrors = [err11];
    } else {
      vErrors.push(err11);
    }
    errors++;
  }
  validate21.errors = vErrors;
  return errors === 0;
}
var schema35 = { "type": "object", "additionalProperties": false, "properties": { "belop": { "$ref": "#/definitions/belop" }, "kode": { "type": ["string", "null"] }, "antall": { "type": ["integer", "null"] } } };
function validate23(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 in data) {
      if (!(key0 === "belop" || key0 === "kode" || key0 === "antall")) {
        const err0 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        if (vErrors === null) {
          vErrors = [err0];
        } else {
          vErrors.push(err0);
        }
        errors++;
      }
    }
    if (data.belop !== void 0) {
      let data0 = data.belop;
      if (!(typeof data0 == "number" && isFinite(data0)) && data0 !== null) {
        const err1 = { instancePath: instancePath + "/belop", schemaPath: "#/definitions/belop/type", keyword: "type", params: { type: schema13.type } };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
      if (typeof data0 == "number" && isFinite(data0)) {
        if (data0 >= 1e13 || isNaN(data0)) {
          const err2 = { instancePath: instancePath + "/belop", schemaPath: "#/definitions/belop/exclusiveMaximum", keyword: "exclusiveMaximum", params: { comparison: "<", limit: 1e13 } };
          if (vErrors === null) {
            vErrors = [err2];
          } else {
            vErrors.push(err2);
          }
          errors++;
        }
        if (data0 <= -1e13 || isNaN(data0)) {
          const err3 = { instancePath: instancePath + "/belop", schemaPath: "#/definitions/belop/exclusiveMinimum", keyword: "exclusiveMinimum", params: { comparison: ">", limit: -1e13 } };
          if (vErrors === null) {
            vErrors = [err3];
          } else {
            vErrors.push(err3);
          }
          errors++;
        }
        if (data0 % 1 !== 0 && Math.round(data0 * 100) / 100 !== data0) {
          const err4 = { instancePath: instancePath + "/belop", schemaPath: "#/definitions/belop/multipleOf", keyword: "multipleOf", params: {} };
          if (vErrors === null) {
            vErrors = [err4];
          } else {
            vErrors.push(err4);
          }
          errors++;
        }
      }
    }
    if (data.kode !== void 0) {
      let data1 = data.kode;
      if (typeof data1 !== "string" && data1 !== null) {
        const err5 = { instancePath: instancePath + "/kode", schemaPath: "#/properties/kode/type", keyword: "type", params: { type: schema35.properties.kode.type } };
        if (vErrors === null) {
          vErrors = [err5];
        } else {
          vErrors.push(err5);
        }
        errors++;
      }
    }
    if (data.antall !== void 0) {
      let data2 = data.antall;
      if (!(typeof data2 == "number" && (!(data2 % 1) && !isNaN(data2)) && isFinite(data2)) && data2 !== null) {
        const err6 = { instancePath: instancePath + "/antall", schemaPath: "#/properties/antall/type", keyword: "type", params: { type: schema35.properties.antall.type } };
        if (vErrors === null) {
          vErrors = [err6];
        } else {
          vErrors.push(err6);
        }
        errors++;
      }
    }
  } else {
    const err7 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    if (vErrors === null) {
      vErrors = [err7];
    } else {
      vErrors.push(err7);
    }
    errors++;
  }
  validate23.errors = vErrors;
  return errors === 0;
}
var schema37 = { "type": "object", "additionalProperties": false, "properties": { "kodeverk": { "type": ["string", "null"] }, "kode": { "type": ["string", "null"] }, "belop": { "$ref": "#/definitions/belop" } } };
function validate25(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 in data) {
      if (!(key0 === "kodeverk" || key0 === "kode" || key0 === "belop")) {
        const err0 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        if (vErrors === null) {
          vErrors = [err0];
        } else {
          vErrors.push(err0);
        }
        errors++;
      }
    }
    if (data.kodeverk !== void 0) {
      let data0 = data.kodeverk;
      if (typeof data0 !== "string" && data0 !== null) {
        const err1 = { instancePath: instancePath + "/kodeverk", schemaPath: "#/properties/kodeverk/type", keyword: "type", params: { type: schema37.properties.kodeverk.type } };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
    }
    if (data.kode !== void 0) {
      let data1 = data.kode;
      if (typeof data1 !== "string" && data1 !== null) {
        const err2 = { instancePath: instancePath + "/kode", schemaPath: "#/properties/kode/type", keyword: "type", params: { type: schema37.properties.kode.type } };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
    }
    if (data.belop !== void 0) {
      let data2 = data.belop;
      if (!(typeof data2 == "number" && isFinite(data2)) && data2 !== null) {
        const err3 = { instancePath: instancePath + "/belop", schemaPath: "#/definitions/belop/type", keyword: "type", params: { type: schema13.type } };
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.push(err3);
        }
        errors++;
      }
      if (typeof data2 == "number" && isFinite(data2)) {
        if (data2 >= 1e13 || isNaN(data2)) {
          const err4 = { instancePath: instancePath + "/belop", schemaPath: "#/definitions/belop/exclusiveMaximum", keyword: "exclusiveMaximum", params: { comparison: "<", limit: 1e13 } };
          if (vErrors === null) {
            vErrors = [err4];
          } else {
            vErrors.push(err4);
          }
          errors++;
        }
        if (data2 <= -1e13 || isNaN(data2)) {
          const err5 = { instancePath: instancePath + "/belop", schemaPath: "#/definitions/belop/exclusiveMinimum", keyword: "exclusiveMinimum", params: { comparison: ">", limit: -1e13 } };
          if (vErrors === null) {
            vErrors = [err5];
          } else {
            vErrors.push(err5);
          }
          errors++;
        }
        if (data2 % 1 !== 0 && Math.round(data2 * 100) / 100 !== data2) {
          const err6 = { instancePath: instancePath + "/belop", schemaPath: "#/definitions/belop/multipleOf", keyword: "multipleOf", params: {} };
          if (vErrors === null) {
            vErrors = [err6];
          } else {
            vErrors.push(err6);
          }
          errors++;
        }
      }
    }
  } else {
    const err7 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    if (vErrors === null) {
      vErrors = [err7];
    } else {
      vErrors.push(err7);
    }
    errors++;
  }
  validate25.errors = vErrors;
  return errors === 0;
}
var schema39 = { "type": "object", "additionalProperties": false, "properties": { "kodeverk": { "type": ["string", "null"] }, "kode": { "type": ["string", "null"] }, "belop": { "$ref": "#/definitions/belop" }, "antall": { "type": ["integer", "null"] } } };
function validate27(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 in data) {
      if (!(key0 === "kodeverk" || key0 === "kode" || key0 === "belop" || key0 === "antall")) {
        const err0 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        if (vErrors === null) {
          vErrors = [err0];
        } else {
          vErrors.push(err0);
        }
        errors++;
      }
    }
    if (data.kodeverk !== void 0) {
      let data0 = data.kodeverk;
      if (typeof data0 !== "string" && data0 !== null) {
        const err1 = { instancePath: instancePath + "/kodeverk", schemaPath: "#/properties/kodeverk/type", keyword: "type", params: { type: schema39.properties.kodeverk.type } };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
    }
    if (data.kode !== void 0) {
      let data1 = data.kode;
      if (typeof data1 !== "string" && data1 !== null) {
        const err2 = { instancePath: instancePath + "/kode", schemaPath: "#/properties/kode/type", keyword: "type", params: { type: schema39.properties.kode.type } };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
    }
    if (data.belop !== void 0) {
      let data2 = data.belop;
      if (!(typeof data2 == "number" && isFinite(data2)) && data2 !== null) {
        const err3 = { instancePath: instancePath + "/belop", schemaPath: "#/definitions/belop/type", keyword: "type", params: { type: schema13.type } };
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.push(err3);
        }
        errors++;
      }
      if (typeof data2 == "number" && isFinite(data2)) {
        if (data2 >= 1e13 || isNaN(data2)) {
          const err4 = { instancePath: instancePath + "/belop", schemaPath: "#/definitions/belop/exclusiveMaximum", keyword: "exclusiveMaximum", params: { comparison: "<", limit: 1e13 } };
          if (vErrors === null) {
            vErrors = [err4];
          } else {
            vErrors.push(err4);
          }
          errors++;
        }
        if (data2 <= -1e13 || isNaN(data2)) {
          const err5 = { instancePath: instancePath + "/belop", schemaPath: "#/definitions/belop/exclusiveMinimum", keyword: "exclusiveMinimum", params: { comparison: ">", limit: -1e13 } };
          if (vErrors === null) {
            vErrors = [err5];
          } else {
            vErrors.push(err5);
          }
          errors++;
        }
        if (data2 % 1 !== 0 && Math.round(data2 * 100) / 100 !== data2) {
          const err6 = { instancePath: instancePath + "/belop", schemaPath: "#/definitions/belop/multipleOf", keyword: "multipleOf", params: {} };
          if (vErrors === null) {
            vErrors = [err6];
          } else {
            vErrors.push(err6);
          }
          errors++;
        }
      }
    }
    if (data.antall !== void 0) {
      let data3 = data.antall;
      if (!(typeof data3 == "number" && (!(data3 % 1) && !isNaN(data3)) && isFinite(data3)) && data3 !== null) {
        const err7 = { instancePath: instancePath + "/antall", schemaPath: "#/properties/antall/type", keyword: "type", params: { type: schema39.properties.antall.type } };
        if (vErrors === null) {
          vErrors = [err7];
        } else {
          vErrors.push(err7);
        }
        errors++;
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
  validate27.errors = vErrors;
  return errors === 0;
}
function validate12(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.guid === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "guid" } };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!func3.call(schema14.properties, key0)) {
        const err1 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
    }
    if (data.guid !== void 0) {
      let data0 = data.guid;
      if (typeof data0 === "string") {
        if (!pattern0.test(data0)) {
          const err2 = { instancePath: instancePath + "/guid", schemaPath: "#/properties/guid/pattern", keyword: "pattern", params: { pattern: "^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$" } };
          if (vErrors === null) {
            vErrors = [err2];
          } else {
            vErrors.push(err2);
          }
          errors++;
        }
      } else {
        const err3 = { instancePath: instancePath + "/guid", schemaPath: "#/properties/guid/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.push(err3);
        }
        errors++;
      }
    }
    if (data.korrigeringBetaltEgenandel !== void 0) {
      let data1 = data.korrigeringBetaltEgenandel;
      if (typeof data1 !== "boolean" && data1 !== null) {
        const err4 = { instancePath: instancePath + "/korrigeringBetaltEgenandel", schemaPath: "#/properties/korrigeringBetaltEgenandel/type", keyword: "type", params: { type: schema14.properties.korrigeringBetaltEgenandel.type } };
        if (vErrors === null) {
          vErrors = [err4];
        } else {
          vErrors.push(err4);
        }
        errors++;
      }
    }
    if (data.betaltEgenandel !== void 0) {
      let data2 = data.betaltEgenandel;
      if (typeof data2 !== "boolean" && data2 !== null) {
        const err5 = { instancePath: instancePath + "/betaltEgenandel", schemaPath: "#/properties/betaltEgenandel/type", keyword: "type", params: { type: schema14.properties.betaltEgenandel.type } };
        if (vErrors === null) {
          vErrors = [err5];
        } else {
          vErrors.push(err5);
        }
        errors++;
      }
    }
    if (data.kreditering !== void 0) {
      let data3 = data.kreditering;
      if (typeof data3 !== "boolean" && data3 !== null) {
        const err6 = { instancePath: instancePath + "/kreditering", schemaPath: "#/properties/kreditering/type", keyword: "type", params: { type: schema14.properties.kreditering.type } };
        if (vErrors === null) {
          vErrors = [err6];
        } else {
          vErrors.push(err6);
        }
        errors++;
      }
    }
    if (data.debitor !== void 0) {
      let data4 = data.debitor;
      if (typeof data4 !== "string" && data4 !== null) {
        const err7 = { instancePath: instancePath + "/debitor", schemaPath: "#/properties/debitor/type", keyword: "type", params: { type: schema14.properties.debitor.type } };
        if (vErrors === null) {
          vErrors = [err7];
        } else {
          vErrors.push(err7);
        }
        errors++;
      }
    }
    if (data.regningsnummer !== void 0) {
      let data5 = data.regningsnummer;
      if (typeof data5 !== "string" && data5 !== null) {
        const err8 = { instancePath: instancePath + "/regningsnummer", schemaPath: "#/properties/regningsnummer/type", keyword: "type", params: { type: schema14.properties.regningsnummer.type } };
        if (vErrors === null) {
          vErrors = [err8];
        } else {
          vErrors.push(err8);
        }
        errors++;
      }
    }
    if (data.tidspunkt !== void 0) {
      let data6 = data.tidspunkt;
      if (typeof data6 !== "string" && data6 !== null) {
        const err9 = { instancePath: instancePath + "/tidspunkt", schemaPath: "#/definitions/tidspunkt/type", keyword: "type", params: { type: schema15.type } };
        if (vErrors === null) {
          vErrors = [err9];
        } else {
          vErrors.push(err9);
        }
        errors++;
      }
      const _errs17 = errors;
      let valid2 = true;
      const _errs18 = errors;
      if ("" !== data6) {
        const err10 = {};
        if (vErrors === null) {
          vErrors = [err10];
        } else {
          vErrors.push(err10);
        }
        errors++;
      }
      var _valid0 = _errs18 === errors;
      errors = _errs17;
      if (vErrors !== null) {
        if (_errs17) {
          vErrors.length = _errs17;
        } else {
          vErrors = null;
        }
      }
      if (!_valid0) {
        const _errs19 = errors;
        if (typeof data6 === "string") {
          if (!pattern1.test(data6)) {
            const err11 = { instancePath: instancePath + "/tidspunkt", schemaPath: "#/definitions/tidspunkt/else/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-\\d{2}-\\d{2}T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d[+-]\\d{2}:\\d{2}$" } };
            if (vErrors === null) {
              vErrors = [err11];
            } else {
              vErrors.push(err11);
            }
            errors++;
          }
          if (!formats0(data6)) {
            const err12 = { instancePath: instancePath + "/tidspunkt", schemaPath: "#/definitions/tidspunkt/else/format", keyword: "format", params: { format: "date-time" } };
            if (vErrors === null) {
              vErrors = [err12];
            } else {
              vErrors.push(err12);
            }
            errors++;
          }
        }
        var _valid0 = _errs19 === errors;
        valid2 = _valid0;
      }
      if (!valid2) {
        const err13 = { instancePath: instancePath + "/tidspunkt", schemaPath: "#/definitions/tidspunkt/if", keyword: "if", params: { failingKeyword: "else" } };
        if (vErrors === null) {
          vErrors = [err13];
        } else {
          vErrors.push(err13);
        }
        errors++;
      }
    }
    if (data.merknad !== void 0) {
      let data7 = data.merknad;
      if (typeof data7 !== "string" && data7 !== null) {
        const err14 = { instancePath: instancePath + "/merknad", schemaPath: "#/properties/merknad/type", keyword: "type", params: { type: schema14.properties.merknad.type } };
        if (vErrors === null) {
          vErrors = [err14];
        } else {
          vErrors.push(err14);
        }
        errors++;
      }
    }
    if (data.pasient !== void 0) {
      if (!validate13(data.pasient, { instancePath: instancePath + "/pasient", parentData: data, parentDataProperty: "pasient", rootData })) {
        vErrors = vErrors === null ? validate13.errors : vErrors.concat(validate13.errors);
        errors = vErrors.length;
      }
    }
    if (data.arsakFriEgenandel !== void 0) {
      let data9 = data.arsakFriEgenandel;
      if (typeof data9 !== "string" && data9 !== null) {
        const err15 = { instancePath: instancePath + "/arsakFriEgenandel", schemaPath: "#/properties/arsakFriEgenandel/type", keyword: "type", params: { type: schema14.properties.arsakFriEgenandel.type } };
        if (vErrors === null) {
          vErrors = [err15];
        } else {
          vErrors.push(err15);
        }
        errors++;
      }
    }
    if (data.diagnoser !== void 0) {
      let data10 = data.diagnoser;
      if (!Array.isArray(data10) && data10 !== null) {
        const err16 = { instancePath: instancePath + "/diagnoser", schemaPath: "#/properties/diagnoser/type", keyword: "type", params: { type: schema14.properties.diagnoser.type } };
        if (vErrors === null) {
          vErrors = [err16];
        } else {
          vErrors.push(err16);
        }
        errors++;
      }
      if (Array.isArray(data10)) {
        const len0 = data10.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data11 = data10[i0];
          if (data11 && typeof data11 == "object" && !Array.isArray(data11)) {
            for (const key1 in data11) {
              if (!(key1 === "kodeverk" || key1 === "kode")) {
                const err17 = { instancePath: instancePath + "/diagnoser/" + i0, schemaPath: "#/definitions/diagnose/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 } };
                if (vErrors === null) {
                  vErrors = [err17];
                } else {
                  vErrors.push(err17);
                }
                errors++;
              }
            }
            if (data11.kodeverk !== void 0) {
              let data12 = data11.kodeverk;
              if (typeof data12 !== "string" && data12 !== null) {
                const err18 = { instancePath: instancePath + "/diagnoser/" + i0 + "/kodeverk", schemaPath: "#/definitions/diagnose/properties/kodeverk/type", keyword: "type", params: { type: schema23.properties.kodeverk.type } };
                if (vErrors === null) {
                  vErrors = [err18];
                } else {
                  vErrors.push(err18);
                }
                errors++;
              }
            }
            if (data11.kode !== void 0) {
              let data13 = data11.kode;
              if (typeof data13 !== "string" && data13 !== null) {
                const err19 = { instancePath: instancePath + "/diagnoser/" + i0 + "/kode", schemaPath: "#/definitions/diagnose/properties/kode/type", keyword: "type", params: { type: schema23.properties.kode.type } };
                if (vErrors === null) {
                  vErrors = [err19];
                } else {
                  vErrors.push(err19);
                }
                errors++;
              }
            }
          } else {
            const err20 = { instancePath: instancePath + "/diagnoser/" + i0, schemaPath: "#/definitions/diagnose/type", keyword: "type", params: { type: "object" } };
            if (vErrors === null) {
              vErrors = [err20];
            } else {
              vErrors.push(err20);
            }
            errors++;
          }
        }
      }
    }
    if (data.sjeldenMedisinskTilstand !== void 0) {
      let data14 = data.sjeldenMedisinskTilstand;
      if (typeof data14 !== "string" && data14 !== null) {
        const err21 = { instancePath: instancePath + "/sjeldenMedisinskTilstand", schemaPath: "#/properties/sjeldenMedisinskTilstand/type", keyword: "type", params: { type: schema14.properties.sjeldenMedisinskTilstand.type } };
        if (vErrors === null) {
          vErrors = [err21];
        } else {
          vErrors.push(err21);
        }
        errors++;
      }
    }
    if (data.henvisning !== void 0) {
      if (!validate17(data.henvisning, { instancePath: instancePath + "/henvisning", parentData: data, parentDataProperty: "henvisning", rootData })) {
        vErrors = vErrors === null ? validate17.errors : vErrors.concat(validate17.errors);
        errors = vErrors.length;
      }
    }
    if (data.utforendeBehandler !== void 0) {
      if (!validate19(data.utforendeBehandler, { instancePath: instancePath + "/utforendeBehandler", parentData: data, parentDataProperty: "utforendeBehandler", rootData })) {
        vErrors = vErrors === null ? validate19.errors : vErrors.concat(validate19.errors);
        errors = vErrors.length;
      }
    }
    if (data.relatertBehandler !== void 0) {
      let data17 = data.relatertBehandler;
      if (!(data17 && typeof data17 == "object" && !Array.isArray(data17)) && data17 !== null) {
        const err22 = { instancePath: instancePath + "/relatertBehandler", schemaPath: "#/definitions/identifikasjon/type", keyword: "type", params: { type: schema17.type } };
        if (vErrors === null) {
          vErrors = [err22];
        } else {
          vErrors.push(err22);
        }
        errors++;
      }
      if (data17 && typeof data17 == "object" && !Array.isArray(data17)) {
        for (const key2 in data17) {
          if (!(key2 === "id" || key2 === "type")) {
            const err23 = { instancePath: instancePath + "/relatertBehandler", schemaPath: "#/definitions/identifikasjon/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key2 } };
            if (vErrors === null) {
              vErrors = [err23];
            } else {
              vErrors.push(err23);
            }
            errors++;
          }
        }
        if (data17.id !== void 0) {
          let data18 = data17.id;
          if (typeof data18 !== "string" && data18 !== null) {
            const err24 = { instancePath: instancePath + "/relatertBehandler/id", schemaPath: "#/definitions/identifikasjon/properties/id/type", keyword: "type", params: { type: schema17.properties.id.type } };
            if (vErrors === null) {
              vErrors = [err24];
            } else {
              vErrors.push(err24);
            }
            errors++;
          }
        }
        if (data17.type !== void 0) {
          let data19 = data17.type;
          if (typeof data19 !== "string" && data19 !== null) {
            const err25 = { instancePath: instancePath + "/relatertBehandler/type", schemaPath: "#/definitions/identifikasjon/properties/type/type", keyword: "type", params: { type: schema17.properties.type.type } };
            if (vErrors === null) {
              vErrors = [err25];
            } else {
              vErrors.push(err25);
            }
            errors++;
          }
        }
      }
    }
    if (data.rekvirent !== void 0) {
      let data20 = data.rekvirent;
      if (!(data20 && typeof data20 == "object" && !Array.isArray(data20)) && data20 !== null) {
        const err26 = { instancePath: instancePath + "/rekvirent", schemaPath: "#/definitions/rekvirent/type", keyword: "type", params: { type: schema31.type } };
        if (vErrors === null) {
          vErrors = [err26];
        } else {
          vErrors.push(err26);
        }
        errors++;
      }
      if (data20 && typeof data20 == "object" && !Array.isArray(data20)) {
        for (const key3 in data20) {
          if (!(key3 === "organisasjon" || key3 === "hprNr")) {
            const err27 = { instancePath: instancePath + "/rekvirent", schemaPath: "#/definitions/rekvirent/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key3 } };
            if (vErrors === null) {
              vErrors = [err27];
            } else {
              vErrors.push(err27);
            }
            errors++;
          }
        }
        if (data20.organisasjon !== void 0) {
          let data21 = data20.organisasjon;
          if (typeof data21 !== "string" && data21 !== null) {
            const err28 = { instancePath: instancePath + "/rekvirent/organisasjon", schemaPath: "#/definitions/rekvirent/properties/organisasjon/type", keyword: "type", params: { type: schema31.properties.organisasjon.type } };
            if (vErrors === null) {
              vErrors = [err28];
            } else {
              vErrors.push(err28);
            }
            errors++;
          }
        }
        if (data20.hprNr !== void 0) {
          let data22 = data20.hprNr;
          if (typeof data22 !== "string" && data22 !== null) {
            const err29 = { instancePath: instancePath + "/rekvirent/hprNr", schemaPath: "#/definitions/rekvirent/properties/hprNr/type", keyword: "type", params: { type: schema31.properties.hprNr.type } };
            if (vErrors === null) {
              vErrors = [err29];
            } else {
              vErrors.push(err29);
            }
            errors++;
          }
        }
      }
    }
    if (data.moderasjonskode !== void 0) {
      let data23 = data.moderasjonskode;
      if (typeof data23 !== "string" && data23 !== null) {
        const err30 = { instancePath: instancePath + "/moderasjonskode", schemaPath: "#/properties/moderasjonskode/type", keyword: "type", params: { type: schema14.properties.moderasjonskode.type } };
        if (vErrors === null) {
          vErrors = [err30];
        } else {
          vErrors.push(err30);
        }
        errors++;
      }
    }
    if (data.stonadspunkt !== void 0) {
      let data24 = data.stonadspunkt;
      if (typeof data24 !== "string" && data24 !== null) {
        const err31 = { instancePath: instancePath + "/stonadspunkt", schemaPath: "#/properties/stonadspunkt/type", keyword: "type", params: { type: schema14.properties.stonadspunkt.type } };
        if (vErrors === null) {
          vErrors = [err31];
        } else {
          vErrors.push(err31);
        }
        errors++;
      }
    }
    if (data.takster !== void 0) {
      let data25 = data.takster;
      if (!Array.isArray(data25) && data25 !== null) {
        const err32 = { instancePath: instancePath + "/takster", schemaPath: "#/properties/takster/type", keyword: "type", params: { type: schema14.properties.takster.type } };
        if (vErrors === null) {
          vErrors = [err32];
        } else {
          vErrors.push(err32);
        }
        errors++;
      }
      if (Array.isArray(data25)) {
        const len1 = data25.length;
        for (let i1 = 0; i1 < len1; i1++) {
          if (!validate21(data25[i1], { instancePath: instancePath + "/takster/" + i1, parentData: data25, parentDataProperty: i1, rootData })) {
            vErrors = vErrors === null ? validate21.errors : vErrors.concat(validate21.errors);
            errors = vErrors.length;
          }
        }
      }
    }
    if (data.nlkkoder !== void 0) {
      let data27 = data.nlkkoder;
      if (!Array.isArray(data27) && data27 !== null) {
        const err33 = { instancePath: instancePath + "/nlkkoder", schemaPath: "#/properties/nlkkoder/type", keyword: "type", params: { type: schema14.properties.nlkkoder.type } };
        if (vErrors === null) {
          vErrors = [err33];
        } else {
          vErrors.push(err33);
        }
        errors++;
      }
      if (Array.isArray(data27)) {
        const len2 = data27.length;
        for (let i2 = 0; i2 < len2; i2++) {
          if (!validate23(data27[i2], { instancePath: instancePath + "/nlkkoder/" + i2, parentData: data27, parentDataProperty: i2, rootData })) {
            vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
            errors = vErrors.length;
          }
        }
      }
    }
    if (data.prosedyrekoder !== void 0) {
      let data29 = data.prosedyrekoder;
      if (!Array.isArray(data29) && data29 !== null) {
        const err34 = { instancePath: instancePath + "/prosedyrekoder", schemaPath: "#/properties/prosedyrekoder/type", keyword: "type", params: { type: schema14.properties.prosedyrekoder.type } };
        if (vErrors === null) {
          vErrors = [err34];
        } else {
          vErrors.push(err34);
        }
        errors++;
      }
      if (Array.isArray(data29)) {
        const len3 = data29.length;
        for (let i3 = 0; i3 < len3; i3++) {
          if (!validate25(data29[i3], { instancePath: instancePath + "/prosedyrekoder/" + i3, parentData: data29, parentDataProperty: i3, rootData })) {
            vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors);
            errors = vErrors.length;
          }
        }
      }
    }
    if (data.norpatkoder !== void 0) {
      let data31 = data.norpatkoder;
      if (!Array.isArray(data31) && data31 !== null) {
        const err35 = { instancePath: instancePath + "/norpatkoder", schemaPath: "#/properties/norpatkoder/type", keyword: "type", params: { type: schema14.properties.norpatkoder.type } };
        if (vErrors === null) {
          vErrors = [err35];
        } else {
          vErrors.push(err35);
        }
        errors++;
      }
      if (Array.isArray(data31)) {
        const len4 = data31.length;
        for (let i4 = 0; i4 < len4; i4++) {
          if (!validate27(data31[i4], { instancePath: instancePath + "/norpatkoder/" + i4, parentData: data31, parentDataProperty: i4, rootData })) {
            vErrors = vErrors === null ? validate27.errors : vErrors.concat(validate27.errors);
            errors = vErrors.length;
          }
        }
      }
    }
    if (data.ncrpkoder !== void 0) {
      let data33 = data.ncrpkoder;
      if (!Array.isArray(data33) && data33 !== null) {
        const err36 = { instancePath: instancePath + "/ncrpkoder", schemaPath: "#/properties/ncrpkoder/type", keyword: "type", params: { type: schema14.properties.ncrpkoder.type } };
        if (vErrors === null) {
          vErrors = [err36];
        } else {
          vErrors.push(err36);
        }
        errors++;
      }
      if (Array.isArray(data33)) {
        const len5 = data33.length;
        for (let i5 = 0; i5 < len5; i5++) {
          if (!validate27(data33[i5], { instancePath: instancePath + "/ncrpkoder/" + i5, parentData: data33, parentDataProperty: i5, rootData })) {
            vErrors = vErrors === null ? validate27.errors : vErrors.concat(validate27.errors);
            errors = vErrors.length;
          }
        }
      }
    }
    if (data.belop !== void 0) {
      let data35 = data.belop;
      if (!(typeof data35 == "number" && isFinite(data35)) && data35 !== null) {
        const err37 = { instancePath: instancePath + "/belop", schemaPath: "#/definitions/belop/type", keyword: "type", params: { type: schema13.type } };
        if (vErrors === null) {
          vErrors = [err37];
        } else {
          vErrors.push(err37);
        }
        errors++;
      }
      if (typeof data35 == "number" && isFinite(data35)) {
        if (data35 >= 1e13 || isNaN(data35)) {
          const err38 = { instancePath: instancePath + "/belop", schemaPath: "#/definitions/belop/exclusiveMaximum", keyword: "exclusiveMaximum", params: { comparison: "<", limit: 1e13 } };
          if (vErrors === null) {
            vErrors = [err38];
          } else {
            vErrors.push(err38);
          }
          errors++;
        }
        if (data35 <= -1e13 || isNaN(data35)) {
          const err39 = { instancePath: instancePath + "/belop", schemaPath: "#/definitions/belop/exclusiveMinimum", keyword: "exclusiveMinimum", params: { comparison: ">", limit: -1e13 } };
          if (vErrors === null) {
            vErrors = [err39];
          } else {
            vErrors.push(err39);
          }
          errors++;
        }
        if (data35 % 1 !== 0 && Math.round(data35 * 100) / 100 !== data35) {
          const err40 = { instancePath: instancePath + "/belop", schemaPath: "#/definitions/belop/multipleOf", keyword: "multipleOf", params: {} };
          if (vErrors === null) {
            vErrors = [err40];
          } else {
            vErrors.push(err40);
          }
          errors++;
        }
      }
    }
  } else {
    const err41 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    if (vErrors === null) {
      vErrors = [err41];
    } else {
      vErrors.push(err41);
    }
    errors++;
  }
  validate12.errors = vErrors;
  return errors === 0;
}
function validate11(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.regninger === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "regninger" } };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "avdeling" || key0 === "navnEPJ" || key0 === "reshId" || key0 === "antallRegninger" || key0 === "belop" || key0 === "regninger")) {
        const err1 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
    }
    if (data.avdeling !== void 0) {
      let data0 = data.avdeling;
      if (typeof data0 !== "string" && data0 !== null) {
        const err2 = { instancePath: instancePath + "/avdeling", schemaPath: "#/properties/avdeling/type", keyword: "type", params: { type: schema12.properties.avdeling.type } };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
    }
    if (data.navnEPJ !== void 0) {
      let data1 = data.navnEPJ;
      if (typeof data1 !== "string" && data1 !== null) {
        const err3 = { instancePath: instancePath + "/navnEPJ", schemaPath: "#/properties/navnEPJ/type", keyword: "type", params: { type: schema12.properties.navnEPJ.type } };
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.push(err3);
        }
        errors++;
      }
    }
    if (data.reshId !== void 0) {
      let data2 = data.reshId;
      if (typeof data2 !== "string" && data2 !== null) {
        const err4 = { instancePath: instancePath + "/reshId", schemaPath: "#/properties/reshId/type", keyword: "type", params: { type: schema12.properties.reshId.type } };
        if (vErrors === null) {
          vErrors = [err4];
        } else {
          vErrors.push(err4);
        }
        errors++;
      }
    }
    if (data.antallRegninger !== void 0) {
      let data3 = data.antallRegninger;
      if (!(typeof data3 == "number" && (!(data3 % 1) && !isNaN(data3)) && isFinite(data3)) && data3 !== null) {
        const err5 = { instancePath: instancePath + "/antallRegninger", schemaPath: "#/properties/antallRegninger/type", keyword: "type", params: { type: schema12.properties.antallRegninger.type } };
        if (vErrors === null) {
          vErrors = [err5];
        } else {
          vErrors.push(err5);
        }
        errors++;
      }
    }
    if (data.belop !== void 0) {
      let data4 = data.belop;
      if (!(typeof data4 == "number" && isFinite(data4)) && data4 !== null) {
        const err6 = { instancePath: instancePath + "/belop", schemaPath: "#/definitions/belop/type", keyword: "type", params: { type: schema13.type } };
        if (vErrors === null) {
          vErrors = [err6];
        } else {
          vErrors.push(err6);
        }
        errors++;
      }
      if (typeof data4 == "number" && isFinite(data4)) {
        if (data4 >= 1e13 || isNaN(data4)) {
          const err7 = { instancePath: instancePath + "/belop", schemaPath: "#/definitions/belop/exclusiveMaximum", keyword: "exclusiveMaximum", params: { comparison: "<", limit: 1e13 } };
          if (vErrors === null) {
            vErrors = [err7];
          } else {
            vErrors.push(err7);
          }
          errors++;
        }
        if (data4 <= -1e13 || isNaN(data4)) {
          const err8 = { instancePath: instancePath + "/belop", schemaPath: "#/definitions/belop/exclusiveMinimum", keyword: "exclusiveMinimum", params: { comparison: ">", limit: -1e13 } };
          if (vErrors === null) {
            vErrors = [err8];
          } else {
            vErrors.push(err8);
          }
          errors++;
        }
        if (data4 % 1 !== 0 && Math.round(data4 * 100) / 100 !== data4) {
          const err9 = { instancePath: instancePath + "/belop", schemaPath: "#/definitions/belop/multipleOf", keyword: "multipleOf", params: {} };
          if (vErrors === null) {
            vErrors = [err9];
          } else {
            vErrors.push(err9);
          }
          errors++;
        }
      }
    }
    if (data.regninger !== void 0) {
      let data5 = data.regninger;
      if (Array.isArray(data5)) {
        const len0 = data5.length;
        for (let i0 = 0; i0 < len0; i0++) {
          if (!validate12(data5[i0], { instancePath: instancePath + "/regninger/" + i0, parentData: data5, parentDataProperty: i0, rootData })) {
            vErrors = vErrors === null ? validate12.errors : vErrors.concat(validate12.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err10 = { instancePath: instancePath + "/regninger", schemaPath: "#/properties/regninger/type", keyword: "type", params: { type: "array" } };
        if (vErrors === null) {
          vErrors = [err10];
        } else {
          vErrors.push(err10);
        }
        errors++;
      }
    }
  } else {
    const err11 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    if (vErrors === null) {
      vErrors = [err11];
    } else {
      vErrors.push(err11);
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
    if (data.praksisId === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "praksisId" } };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.behandlerkrav === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "behandlerkrav" } };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "praksisId" || key0 === "behandlerkrav")) {
        const err2 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
    }
    if (data.praksisId !== void 0) {
      let data0 = data.praksisId;
      if (typeof data0 === "string") {
        if (func2(data0) < 1) {
          const err3 = { instancePath: instancePath + "/praksisId", schemaPath: "#/properties/praksisId/minLength", keyword: "minLength", params: { limit: 1 } };
          if (vErrors === null) {
            vErrors = [err3];
          } else {
            vErrors.push(err3);
          }
          errors++;
        }
      } else {
        const err4 = { instancePath: instancePath + "/praksisId", schemaPath: "#/properties/praksisId/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err4];
        } else {
          vErrors.push(err4);
        }
        errors++;
      }
    }
    if (data.behandlerkrav !== void 0) {
      if (!validate11(data.behandlerkrav, { instancePath: instancePath + "/behandlerkrav", parentData: data, parentDataProperty: "behandlerkrav", rootData })) {
        vErrors = vErrors === null ? validate11.errors : vErrors.concat(validate11.errors);
        errors = vErrors.length;
      }
    }
  } else {
    const err5 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    if (vErrors === null) {
      vErrors = [err5];
    } else {
      vErrors.push(err5);
    }
    errors++;
  }
  validate10.errors = vErrors;
  return errors === 0;
}
var compiled_regning = validate32;
function validate32(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.guid === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "guid" } };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!func3.call(schema14.properties, key0)) {
        const err1 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
    }
    if (data.guid !== void 0) {
      let data0 = data.guid;
      if (typeof data0 === "string") {
        if (!pattern0.test(data0)) {
          const err2 = { instancePath: instancePath + "/guid", schemaPath: "#/properties/guid/pattern", keyword: "pattern", params: { pattern: "^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$" } };
          if (vErrors === null) {
            vErrors = [err2];
          } else {
            vErrors.push(err2);
          }
          errors++;
        }
      } else {
        const err3 = { instancePath: instancePath + "/guid", schemaPath: "#/properties/guid/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.push(err3);
        }
        errors++;
      }
    }
    if (data.korrigeringBetaltEgenandel !== void 0) {
      let data1 = data.korrigeringBetaltEgenandel;
      if (typeof data1 !== "boolean" && data1 !== null) {
        const err4 = { instancePath: instancePath + "/korrigeringBetaltEgenandel", schemaPath: "#/properties/korrigeringBetaltEgenandel/type", keyword: "type", params: { type: schema14.properties.korrigeringBetaltEgenandel.type } };
        if (vErrors === null) {
          vErrors = [err4];
        } else {
          vErrors.push(err4);
        }
        errors++;
      }
    }
    if (data.betaltEgenandel !== void 0) {
      let data2 = data.betaltEgenandel;
      if (typeof data2 !== "boolean" && data2 !== null) {
        const err5 = { instancePath: instancePath + "/betaltEgenandel", schemaPath: "#/properties/betaltEgenandel/type", keyword: "type", params: { type: schema14.properties.betaltEgenandel.type } };
        if (vErrors === null) {
          vErrors = [err5];
        } else {
          vErrors.push(err5);
        }
        errors++;
      }
    }
    if (data.kreditering !== void 0) {
      let data3 = data.kreditering;
      if (typeof data3 !== "boolean" && data3 !== null) {
        const err6 = { instancePath: instancePath + "/kreditering", schemaPath: "#/properties/kreditering/type", keyword: "type", params: { type: schema14.properties.kreditering.type } };
        if (vErrors === null) {
          vErrors = [err6];
        } else {
          vErrors.push(err6);
        }
        errors++;
      }
    }
    if (data.debitor !== void 0) {
      let data4 = data.debitor;
      if (typeof data4 !== "string" && data4 !== null) {
        const err7 = { instancePath: instancePath + "/debitor", schemaPath: "#/properties/debitor/type", keyword: "type", params: { type: schema14.properties.debitor.type } };
        if (vErrors === null) {
          vErrors = [err7];
        } else {
          vErrors.push(err7);
        }
        errors++;
      }
    }
    if (data.regningsnummer !== void 0) {
      let data5 = data.regningsnummer;
      if (typeof data5 !== "string" && data5 !== null) {
        const err8 = { instancePath: instancePath + "/regningsnummer", schemaPath: "#/properties/regningsnummer/type", keyword: "type", params: { type: schema14.properties.regningsnummer.type } };
        if (vErrors === null) {
          vErrors = [err8];
        } else {
          vErrors.push(err8);
        }
        errors++;
      }
    }
    if (data.tidspunkt !== void 0) {
      let data6 = data.tidspunkt;
      if (typeof data6 !== "string" && data6 !== null) {
        const err9 = { instancePath: instancePath + "/tidspunkt", schemaPath: "#/definitions/tidspunkt/type", keyword: "type", params: { type: schema15.type } };
        if (vErrors === null) {
          vErrors = [err9];
        } else {
          vErrors.push(err9);
        }
        errors++;
      }
      const _errs17 = errors;
      let valid2 = true;
      const _errs18 = errors;
      if ("" !== data6) {
        const err10 = {};
        if (vErrors === null) {
          vErrors = [err10];
        } else {
          vErrors.push(err10);
        }
        errors++;
      }
      var _valid0 = _errs18 === errors;
      errors = _errs17;
      if (vErrors !== null) {
        if (_errs17) {
          vErrors.length = _errs17;
        } else {
          vErrors = null;
        }
      }
      if (!_valid0) {
        const _errs19 = errors;
        if (typeof data6 === "string") {
          if (!pattern1.test(data6)) {
            const err11 = { instancePath: instancePath + "/tidspunkt", schemaPath: "#/definitions/tidspunkt/else/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-\\d{2}-\\d{2}T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d[+-]\\d{2}:\\d{2}$" } };
            if (vErrors === null) {
              vErrors = [err11];
            } else {
              vErrors.push(err11);
            }
            errors++;
          }
          if (!formats0(data6)) {
            const err12 = { instancePath: instancePath + "/tidspunkt", schemaPath: "#/definitions/tidspunkt/else/format", keyword: "format", params: { format: "date-time" } };
            if (vErrors === null) {
              vErrors = [err12];
            } else {
              vErrors.push(err12);
            }
            errors++;
          }
        }
        var _valid0 = _errs19 === errors;
        valid2 = _valid0;
      }
      if (!valid2) {
        const err13 = { instancePath: instancePath + "/tidspunkt", schemaPath: "#/definitions/tidspunkt/if", keyword: "if", params: { failingKeyword: "else" } };
        if (vErrors === null) {
          vErrors = [err13];
        } else {
          vErrors.push(err13);
        }
        errors++;
      }
    }
    if (data.merknad !== void 0) {
      let data7 = data.merknad;
      if (typeof data7 !== "string" && data7 !== null) {
        const err14 = { instancePath: instancePath + "/merknad", schemaPath: "#/properties/merknad/type", keyword: "type", params: { type: schema14.properties.merknad.type } };
        if (vErrors === null) {
          vErrors = [err14];
        } else {
          vErrors.push(err14);
        }
        errors++;
      }
    }
    if (data.pasient !== void 0) {
      if (!validate13(data.pasient, { instancePath: instancePath + "/pasient", parentData: data, parentDataProperty: "pasient", rootData })) {
        vErrors = vErrors === null ? validate13.errors : vErrors.concat(validate13.errors);
        errors = vErrors.length;
      }
    }
    if (data.arsakFriEgenandel !== void 0) {
      let data9 = data.arsakFriEgenandel;
      if (typeof data9 !== "string" && data9 !== null) {
        const err15 = { instancePath: instancePath + "/arsakFriEgenandel", schemaPath: "#/properties/arsakFriEgenandel/type", keyword: "type", params: { type: schema14.properties.arsakFriEgenandel.type } };
        if (vErrors === null) {
          vErrors = [err15];
        } else {
          vErrors.push(err15);
        }
        errors++;
      }
    }
    if (data.diagnoser !== void 0) {
      let data10 = data.diagnoser;
      if (!Array.isArray(data10) && data10 !== null) {
        const err16 = { instancePath: instancePath + "/diagnoser", schemaPath: "#/properties/diagnoser/type", keyword: "type", params: { type: schema14.properties.diagnoser.type } };
        if (vErrors === null) {
          vErrors = [err16];
        } else {
          vErrors.push(err16);
        }
        errors++;
      }
      if (Array.isArray(data10)) {
        const len0 = data10.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data11 = data10[i0];
          if (data11 && typeof data11 == "object" && !Array.isArray(data11)) {
            for (const key1 in data11) {
              if (!(key1 === "kodeverk" || key1 === "kode")) {
                const err17 = { instancePath: instancePath + "/diagnoser/" + i0, schemaPath: "#/definitions/diagnose/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 } };
                if (vErrors === null) {
                  vErrors = [err17];
                } else {
                  vErrors.push(err17);
                }
                errors++;
              }
            }
            if (data11.kodeverk !== void 0) {
              let data12 = data11.kodeverk;
              if (typeof data12 !== "string" && data12 !== null) {
                const err18 = { instancePath: instancePath + "/diagnoser/" + i0 + "/kodeverk", schemaPath: "#/definitions/diagnose/properties/kodeverk/type", keyword: "type", params: { type: schema23.properties.kodeverk.type } };
                if (vErrors === null) {
                  vErrors = [err18];
                } else {
                  vErrors.push(err18);
                }
                errors++;
              }
            }
            if (data11.kode !== void 0) {
              let data13 = data11.kode;
              if (typeof data13 !== "string" && data13 !== null) {
                const err19 = { instancePath: instancePath + "/diagnoser/" + i0 + "/kode", schemaPath: "#/definitions/diagnose/properties/kode/type", keyword: "type", params: { type: schema23.properties.kode.type } };
                if (vErrors === null) {
                  vErrors = [err19];
                } else {
                  vErrors.push(err19);
                }
                errors++;
              }
            }
          } else {
            const err20 = { instancePath: instancePath + "/diagnoser/" + i0, schemaPath: "#/definitions/diagnose/type", keyword: "type", params: { type: "object" } };
            if (vErrors === null) {
              vErrors = [err20];
            } else {
              vErrors.push(err20);
            }
            errors++;
          }
        }
      }
    }
    if (data.sjeldenMedisinskTilstand !== void 0) {
      let data14 = data.sjeldenMedisinskTilstand;
      if (typeof data14 !== "string" && data14 !== null) {
        const err21 = { instancePath: instancePath + "/sjeldenMedisinskTilstand", schemaPath: "#/properties/sjeldenMedisinskTilstand/type", keyword: "type", params: { type: schema14.properties.sjeldenMedisinskTilstand.type } };
        if (vErrors === null) {
          vErrors = [err21];
        } else {
          vErrors.push(err21);
        }
        errors++;
      }
    }
    if (data.henvisning !== void 0) {
      if (!validate17(data.henvisning, { instancePath: instancePath + "/henvisning", parentData: data, parentDataProperty: "henvisning", rootData })) {
        vErrors = vErrors === null ? validate17.errors : vErrors.concat(validate17.errors);
        errors = vErrors.length;
      }
    }
    if (data.utforendeBehandler !== void 0) {
      if (!validate19(data.utforendeBehandler, { instancePath: instancePath + "/utforendeBehandler", parentData: data, parentDataProperty: "utforendeBehandler", rootData })) {
        vErrors = vErrors === null ? validate19.errors : vErrors.concat(validate19.errors);
        errors = vErrors.length;
      }
    }
    if (data.relatertBehandler !== void 0) {
      let data17 = data.relatertBehandler;
      if (!(data17 && typeof data17 == "object" && !Array.isArray(data17)) && data17 !== null) {
        const err22 = { instancePath: instancePath + "/relatertBehandler", schemaPath: "#/definitions/identifikasjon/type", keyword: "type", params: { type: schema17.type } };
        if (vErrors === null) {
          vErrors = [err22];
        } else {
          vErrors.push(err22);
        }
        errors++;
      }
      if (data17 && typeof data17 == "object" && !Array.isArray(data17)) {
        for (const key2 in data17) {
          if (!(key2 === "id" || key2 === "type")) {
            const err23 = { instancePath: instancePath + "/relatertBehandler", schemaPath: "#/definitions/identifikasjon/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key2 } };
            if (vErrors === null) {
              vErrors = [err23];
            } else {
              vErrors.push(err23);
            }
            errors++;
          }
        }
        if (data17.id !== void 0) {
          let data18 = data17.id;
          if (typeof data18 !== "string" && data18 !== null) {
            const err24 = { instancePath: instancePath + "/relatertBehandler/id", schemaPath: "#/definitions/identifikasjon/properties/id/type", keyword: "type", params: { type: schema17.properties.id.type } };
            if (vErrors === null) {
              vErrors = [err24];
            } else {
              vErrors.push(err24);
            }
            errors++;
          }
        }
        if (data17.type !== void 0) {
          let data19 = data17.type;
          if (typeof data19 !== "string" && data19 !== null) {
            const err25 = { instancePath: instancePath + "/relatertBehandler/type", schemaPath: "#/definitions/identifikasjon/properties/type/type", keyword: "type", params: { type: schema17.properties.type.type } };
            if (vErrors === null) {
              vErrors = [err25];
            } else {
              vErrors.push(err25);
            }
            errors++;
          }
        }
      }
    }
    if (data.rekvirent !== void 0) {
      let data20 = data.rekvirent;
      if (!(data20 && typeof data20 == "object" && !Array.isArray(data20)) && data20 !== null) {
        const err26 = { instancePath: instancePath + "/rekvirent", schemaPath: "#/definitions/rekvirent/type", keyword: "type", params: { type: schema31.type } };
        if (vErrors === null) {
          vErrors = [err26];
        } else {
          vErrors.push(err26);
        }
        errors++;
      }
      if (data20 && typeof data20 == "object" && !Array.isArray(data20)) {
        for (const key3 in data20) {
          if (!(key3 === "organisasjon" || key3 === "hprNr")) {
            const err27 = { instancePath: instancePath + "/rekvirent", schemaPath: "#/definitions/rekvirent/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key3 } };
            if (vErrors === null) {
              vErrors = [err27];
            } else {
              vErrors.push(err27);
            }
            errors++;
          }
        }
        if (data20.organisasjon !== void 0) {
          let data21 = data20.organisasjon;
          if (typeof data21 !== "string" && data21 !== null) {
            const err28 = { instancePath: instancePath + "/rekvirent/organisasjon", schemaPath: "#/definitions/rekvirent/properties/organisasjon/type", keyword: "type", params: { type: schema31.properties.organisasjon.type } };
            if (vErrors === null) {
              vErrors = [err28];
            } else {
              vErrors.push(err28);
            }
            errors++;
          }
        }
        if (data20.hprNr !== void 0) {
          let data22 = data20.hprNr;
          if (typeof data22 !== "string" && data22 !== null) {
            const err29 = { instancePath: instancePath + "/rekvirent/hprNr", schemaPath: "#/definitions/rekvirent/properties/hprNr/type", keyword: "type", params: { type: schema31.properties.hprNr.type } };
            if (vErrors === null) {
              vErrors = [err29];
            } else {
              vErrors.push(err29);
            }
            errors++;
          }
        }
      }
    }
    if (data.moderasjonskode !== void 0) {
      let data23 = data.moderasjonskode;
      if (typeof data23 !== "string" && data23 !== null) {
        const err30 = { instancePath: instancePath + "/moderasjonskode", schemaPath: "#/properties/moderasjonskode/type", keyword: "type", params: { type: schema14.properties.moderasjonskode.type } };
        if (vErrors === null) {
          vErrors = [err30];
        } else {
          vErrors.push(err30);
        }
        errors++;
      }
    }
    if (data.stonadspunkt !== void 0) {
      let data24 = data.stonadspunkt;
      if (typeof data24 !== "string" && data24 !== null) {
        const err31 = { instancePath: instancePath + "/stonadspunkt", schemaPath: "#/properties/stonadspunkt/type", keyword: "type", params: { type: schema14.properties.stonadspunkt.type } };
        if (vErrors === null) {
          vErrors = [err31];
        } else {
          vErrors.push(err31);
        }
        errors++;
      }
    }
    if (data.takster !== void 0) {
      let data25 = data.takster;
      if (!Array.isArray(data25) && data25 !== null) {
        const err32 = { instancePath: instancePath + "/takster", schemaPath: "#/properties/takster/type", keyword: "type", params: { type: schema14.properties.takster.type } };
        if (vErrors === null) {
          vErrors = [err32];
        } else {
          vErrors.push(err32);
        }
        errors++;
      }
      if (Array.isArray(data25)) {
        const len1 = data25.length;
        for (let i1 = 0; i1 < len1; i1++) {
          if (!validate21(data25[i1], { instancePath: instancePath + "/takster/" + i1, parentData: data25, parentDataProperty: i1, rootData })) {
            vErrors = vErrors === null ? validate21.errors : vErrors.concat(validate21.errors);
            errors = vErrors.length;
          }
        }
      }
    }
    if (data.nlkkoder !== void 0) {
      let data27 = data.nlkkoder;
      if (!Array.isArray(data27) && data27 !== null) {
        const err33 = { instancePath: instancePath + "/nlkkoder", schemaPath: "#/properties/nlkkoder/type", keyword: "type", params: { type: schema14.properties.nlkkoder.type } };
        if (vErrors === null) {
          vErrors = [err33];
        } else {
          vErrors.push(err33);
        }
        errors++;
      }
      if (Array.isArray(data27)) {
        const len2 = data27.length;
        for (let i2 = 0; i2 < len2; i2++) {
          if (!validate23(data27[i2], { instancePath: instancePath + "/nlkkoder/" + i2, parentData: data27, parentDataProperty: i2, rootData })) {
            vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
            errors = vErrors.length;
          }
        }
      }
    }
    if (data.prosedyrekoder !== void 0) {
      let data29 = data.prosedyrekoder;
      if (!Array.isArray(data29) && data29 !== null) {
        const err34 = { instancePath: instancePath + "/prosedyrekoder", schemaPath: "#/properties/prosedyrekoder/type", keyword: "type", params: { type: schema14.properties.prosedyrekoder.type } };
        if (vErrors === null) {
          vErrors = [err34];
        } else {
          vErrors.push(err34);
        }
        errors++;
      }
      if (Array.isArray(data29)) {
        const len3 = data29.length;
        for (let i3 = 0; i3 < len3; i3++) {
          if (!validate25(data29[i3], { instancePath: instancePath + "/prosedyrekoder/" + i3, parentData: data29, parentDataProperty: i3, rootData })) {
            vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors);
            errors = vErrors.length;
          }
        }
      }
    }
    if (data.norpatkoder !== void 0) {
      let data31 = data.norpatkoder;
      if (!Array.isArray(data31) && data31 !== null) {
        const err35 = { instancePath: instancePath + "/norpatkoder", schemaPath: "#/properties/norpatkoder/type", keyword: "type", params: { type: schema14.properties.norpatkoder.type } };
        if (vErrors === null) {
          vErrors = [err35];
        } else {
          vErrors.push(err35);
        }
        errors++;
      }
      if (Array.isArray(data31)) {
        const len4 = data31.length;
        for (let i4 = 0; i4 < len4; i4++) {
          if (!validate27(data31[i4], { instancePath: instancePath + "/norpatkoder/" + i4, parentData: data31, parentDataProperty: i4, rootData })) {
            vErrors = vErrors === null ? validate27.errors : vErrors.concat(validate27.errors);
            errors = vErrors.length;
          }
        }
      }
    }
    if (data.ncrpkoder !== void 0) {
      let data33 = data.ncrpkoder;
      if (!Array.isArray(data33) && data33 !== null) {
        const err36 = { instancePath: instancePath + "/ncrpkoder", schemaPath: "#/properties/ncrpkoder/type", keyword: "type", params: { type: schema14.properties.ncrpkoder.type } };
        if (vErrors === null) {
          vErrors = [err36];
        } else {
          vErrors.push(err36);
        }
        errors++;
      }
      if (Array.isArray(data33)) {
        const len5 = data33.length;
        for (let i5 = 0; i5 < len5; i5++) {
          if (!validate27(data33[i5], { instancePath: instancePath + "/ncrpkoder/" + i5, parentData: data33, parentDataProperty: i5, rootData })) {
            vErrors = vErrors === null ? validate27.errors : vErrors.concat(validate27.errors);
            errors = vErrors.length;
          }
        }
      }
    }
    if (data.belop !== void 0) {
      let data35 = data.belop;
      if (!(typeof data35 == "number" && isFinite(data35)) && data35 !== null) {
        const err37 = { instancePath: instancePath + "/belop", schemaPath: "#/definitions/belop/type", keyword: "type", params: { type: schema13.type } };
        if (vErrors === null) {
          vErrors = [err37];
        } else {
          vErrors.push(err37);
        }
        errors++;
      }
      if (typeof data35 == "number" && isFinite(data35)) {
        if (data35 >= 1e13 || isNaN(data35)) {
          const err38 = { instancePath: instancePath + "/belop", schemaPath: "#/definitions/belop/exclusiveMaximum", keyword: "exclusiveMaximum", params: { comparison: "<", limit: 1e13 } };
          if (vErrors === null) {
            vErrors = [err38];
          } else {
            vErrors.push(err38);
          }
          errors++;
        }
        if (data35 <= -1e13 || isNaN(data35)) {
          const err39 = { instancePath: instancePath + "/belop", schemaPath: "#/definitions/belop/exclusiveMinimum", keyword: "exclusiveMinimum", params: { comparison: ">", limit: -1e13 } };
          if (vErrors === null) {
            vErrors = [err39];
          } else {
            vErrors.push(err39);
          }
          errors++;
        }
        if (data35 % 1 !== 0 && Math.round(data35 * 100) / 100 !== data35) {
          const err40 = { instancePath: instancePath + "/belop", schemaPath: "#/definitions/belop/multipleOf", keyword: "multipleOf", params: {} };
          if (vErrors === null) {
            vErrors = [err40];
          } else {
            vErrors.push(err40);
          }
          errors++;
        }
      }
    }
  } else {
    const err41 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    if (vErrors === null) {
      vErrors = [err41];
    } else {
      vErrors.push(err41);
    }
    errors++;
  }
  validate32.errors = vErrors;
  return errors === 0;
}

export const message: Validator<Behandlerkravmelding> = compiled_message;
export const regning: Validator<Regning> = compiled_regning;
