// Generated from schemas/krav-api/meldinger.schema.json by `node schemas/generate.ts`. Don't edit: change the schema and run that.
// @ts-nocheck: plain JavaScript, made by Ajv; only the exports at the end are typed.
import type { MeldingerSvar } from './meldinger.ts';

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
var compiled_meldinger = validate10;
var schema13 = { "type": "object", "additionalProperties": true, "required": ["behandlerkravmeldingId"], "properties": { "behandlerkravmeldingId": { "type": "string" }, "meldingsstatus": { "type": ["string", "null"] }, "kontrollstatus": { "type": ["string", "null"] }, "utbetalingsstatus": { "type": ["string", "null"] }, "innsendingId": { "type": ["string", "number", "null"] }, "rebehandling": { "type": ["boolean", "string", "number", "null"] }, "vedtakId": { "type": ["string", "number", "null"] }, "praksisId": { "type": ["string", "number", "null"] }, "mottattidspunkt": { "type": ["string", "null"] }, "sumKravbelop": { "type": ["number", "string", "null"] }, "sumUtbetaltbelop": { "type": ["number", "string", "null"] }, "antallRegninger": { "type": ["integer", "string", "null"] }, "innsending": { "anyOf": [{ "$ref": "#/definitions/innsending" }, { "type": "null" }] }, "vedtak": { "anyOf": [{ "$ref": "#/definitions/vedtak" }, { "type": "null" }] } } };
var schema14 = { "type": "object", "additionalProperties": true, "properties": { "sumKravbelop": { "type": ["number", "string", "null"] }, "sumUtbetaltbelop": { "type": ["number", "string", "null"] }, "antallRegninger": { "type": ["integer", "string", "null"] }, "regninger": { "type": ["array", "null"], "items": { "$ref": "#/definitions/regningsstatus" } }, "merknader": { "type": ["array", "null"], "items": { "$ref": "#/definitions/merknad" } } } };
var schema16 = { "type": "object", "additionalProperties": true, "properties": { "nummer": { "type": ["string", "number", "null"] }, "tekst": { "type": ["string", "null"] } } };
var schema15 = { "type": "object", "additionalProperties": true, "properties": { "status": { "type": ["string", "null"] }, "guid": { "type": ["string", "null"] }, "regningsnummer": { "type": ["string", "number", "null"] }, "merknader": { "type": ["array", "null"], "items": { "$ref": "#/definitions/merknad" } } } };
function validate14(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.status !== void 0) {
      let data0 = data.status;
      if (typeof data0 !== "string" && data0 !== null) {
        const err0 = { instancePath: instancePath + "/status", schemaPath: "#/properties/status/type", keyword: "type", params: { type: schema15.properties.status.type } };
        if (vErrors === null) {
          vErrors = [err0];
        } else {
          vErrors.push(err0);
        }
        errors++;
      }
    }
    if (data.guid !== void 0) {
      let data1 = data.guid;
      if (typeof data1 !== "string" && data1 !== null) {
        const err1 = { instancePath: instancePath + "/guid", schemaPath: "#/properties/guid/type", keyword: "type", params: { type: schema15.properties.guid.type } };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
    }
    if (data.regningsnummer !== void 0) {
      let data2 = data.regningsnummer;
      if (typeof data2 !== "string" && !(typeof data2 == "number" && isFinite(data2)) && data2 !== null) {
        const err2 = { instancePath: instancePath + "/regningsnummer", schemaPath: "#/properties/regningsnummer/type", keyword: "type", params: { type: schema15.properties.regningsnummer.type } };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
    }
    if (data.merknader !== void 0) {
      let data3 = data.merknader;
      if (!Array.isArray(data3) && data3 !== null) {
        const err3 = { instancePath: instancePath + "/merknader", schemaPath: "#/properties/merknader/type", keyword: "type", params: { type: schema15.properties.merknader.type } };
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.push(err3);
        }
        errors++;
      }
      if (Array.isArray(data3)) {
        const len0 = data3.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data4 = data3[i0];
          if (data4 && typeof data4 == "object" && !Array.isArray(data4)) {
            if (data4.nummer !== void 0) {
              let data5 = data4.nummer;
              if (typeof data5 !== "string" && !(typeof data5 == "number" && isFinite(data5)) && data5 !== null) {
                const err4 = { instancePath: instancePath + "/merknader/" + i0 + "/nummer", schemaPath: "#/definitions/merknad/properties/nummer/type", keyword: "type", params: { type: schema16.properties.nummer.type } };
                if (vErrors === null) {
                  vErrors = [err4];
                } else {
                  vErrors.push(err4);
                }
                errors++;
              }
            }
            if (data4.tekst !== void 0) {
              let data6 = data4.tekst;
              if (typeof data6 !== "string" && data6 !== null) {
                const err5 = { instancePath: instancePath + "/merknader/" + i0 + "/tekst", schemaPath: "#/definitions/merknad/properties/tekst/type", keyword: "type", params: { type: schema16.properties.tekst.type } };
                if (vErrors === null) {
                  vErrors = [err5];
                } else {
                  vErrors.push(err5);
                }
                errors++;
              }
            }
          } else {
            const err6 = { instancePath: instancePath + "/merknader/" + i0, schemaPath: "#/definitions/merknad/type", keyword: "type", params: { type: "object" } };
            if (vErrors === null) {
              vErrors = [err6];
            } else {
              vErrors.push(err6);
            }
            errors++;
          }
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
  validate14.errors = vErrors;
  return errors === 0;
}
function validate13(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.sumKravbelop !== void 0) {
      let data0 = data.sumKravbelop;
      if (!(typeof data0 == "number" && isFinite(data0)) && typeof data0 !== "string" && data0 !== null) {
        const err0 = { instancePath: instancePath + "/sumKravbelop", schemaPath: "#/properties/sumKravbelop/type", keyword: "type", params: { type: schema14.properties.sumKravbelop.type } };
        if (vErrors === null) {
          vErrors = [err0];
        } else {
          vErrors.push(err0);
        }
        errors++;
      }
    }
    if (data.sumUtbetaltbelop !== void 0) {
      let data1 = data.sumUtbetaltbelop;
      if (!(typeof data1 == "number" && isFinite(data1)) && typeof data1 !== "string" && data1 !== null) {
        const err1 = { instancePath: instancePath + "/sumUtbetaltbelop", schemaPath: "#/properties/sumUtbetaltbelop/type", keyword: "type", params: { type: schema14.properties.sumUtbetaltbelop.type } };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
    }
    if (data.antallRegninger !== void 0) {
      let data2 = data.antallRegninger;
      if (!(typeof data2 == "number" && (!(data2 % 1) && !isNaN(data2)) && isFinite(data2)) && typeof data2 !== "string" && data2 !== null) {
        const err2 = { instancePath: instancePath + "/antallRegninger", schemaPath: "#/properties/antallRegninger/type", keyword: "type", params: { type: schema14.properties.antallRegninger.type } };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
    }
    if (data.regninger !== void 0) {
      let data3 = data.regninger;
      if (!Array.isArray(data3) && data3 !== null) {
        const err3 = { instancePath: instancePath + "/regninger", schemaPath: "#/properties/regninger/type", keyword: "type", params: { type: schema14.properties.regninger.type } };
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.push(err3);
        }
        errors++;
      }
      if (Array.isArray(data3)) {
        const len0 = data3.length;
        for (let i0 = 0; i0 < len0; i0++) {
          if (!validate14(data3[i0], { instancePath: instancePath + "/regninger/" + i0, parentData: data3, parentDataProperty: i0, rootData })) {
            vErrors = vErrors === null ? validate14.errors : vErrors.concat(validate14.errors);
            errors = vErrors.length;
          }
        }
      }
    }
    if (data.merknader !== void 0) {
      let data5 = data.merknader;
      if (!Array.isArray(data5) && data5 !== null) {
        const err4 = { instancePath: instancePath + "/merknader", schemaPath: "#/properties/merknader/type", keyword: "type", params: { type: schema14.properties.merknader.type } };
        if (vErrors === null) {
          vErrors = [err4];
        } else {
          vErrors.push(err4);
        }
        errors++;
      }
      if (Array.isArray(data5)) {
        const len1 = data5.length;
        for (let i1 = 0; i1 < len1; i1++) {
          let data6 = data5[i1];
          if (data6 && typeof data6 == "object" && !Array.isArray(data6)) {
            if (data6.nummer !== void 0) {
              let data7 = data6.nummer;
              if (typeof data7 !== "string" && !(typeof data7 == "number" && isFinite(data7)) && data7 !== null) {
                const err5 = { instancePath: instancePath + "/merknader/" + i1 + "/nummer", schemaPath: "#/definitions/merknad/properties/nummer/type", keyword: "type", params: { type: schema16.properties.nummer.type } };
                if (vErrors === null) {
                  vErrors = [err5];
                } else {
                  vErrors.push(err5);
                }
                errors++;
              }
            }
            if (data6.tekst !== void 0) {
              let data8 = data6.tekst;
              if (typeof data8 !== "string" && data8 !== null) {
                const err6 = { instancePath: instancePath + "/merknader/" + i1 + "/tekst", schemaPath: "#/definitions/merknad/properties/tekst/type", keyword: "type", params: { type: schema16.properties.tekst.type } };
                if (vErrors === null) {
                  vErrors = [err6];
                } else {
                  vErrors.push(err6);
                }
                errors++;
              }
            }
          } else {
            const err7 = { instancePath: instancePath + "/merknader/" + i1, schemaPath: "#/definitions/merknad/type", keyword: "type", params: { type: "object" } };
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
  validate13.errors = vErrors;
  return errors === 0;
}
var schema18 = { "type": "object", "additionalProperties": true, "properties": { "utbetaling": { "anyOf": [{ "$ref": "#/definitions/utbetaling" }, { "type": "null" }] }, "merknader": { "type": ["array", "null"], "items": { "$ref": "#/definitions/merknad" } } } };
var schema19 = { "type": "object", "additionalProperties": true, "properties": { "belop": { "type": ["number", "string", "null"] }, "utbetaltdato": { "type": ["string", "null"] }, "kontonr": { "type": ["string", "number", "null"] }, "kid": { "type": ["string", "number", "null"] } } };
function validate17(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.utbetaling !== void 0) {
      let data0 = data.utbetaling;
      const _errs3 = errors;
      let valid1 = false;
      const _errs4 = errors;
      if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
        if (data0.belop !== void 0) {
          let data1 = data0.belop;
          if (!(typeof data1 == "number" && isFinite(data1)) && typeof data1 !== "string" && data1 !== null) {
            const err0 = { instancePath: instancePath + "/utbetaling/belop", schemaPath: "#/definitions/utbetaling/properties/belop/type", keyword: "type", params: { type: schema19.properties.belop.type } };
            if (vErrors === null) {
              vErrors = [err0];
            } else {
              vErrors.push(err0);
            }
            errors++;
          }
        }
        if (data0.utbetaltdato !== void 0) {
          let data2 = data0.utbetaltdato;
          if (typeof data2 !== "string" && data2 !== null) {
            const err1 = { instancePath: instancePath + "/utbetaling/utbetaltdato", schemaPath: "#/definitions/utbetaling/properties/utbetaltdato/type", keyword: "type", params: { type: schema19.properties.utbetaltdato.type } };
            if (vErrors === null) {
              vErrors = [err1];
            } else {
              vErrors.push(err1);
            }
            errors++;
          }
        }
        if (data0.kontonr !== void 0) {
          let data3 = data0.kontonr;
          if (typeof data3 !== "string" && !(typeof data3 == "number" && isFinite(data3)) && data3 !== null) {
            const err2 = { instancePath: instancePath + "/utbetaling/kontonr", schemaPath: "#/definitions/utbetaling/properties/kontonr/type", keyword: "type", params: { type: schema19.properties.kontonr.type } };
            if (vErrors === null) {
              vErrors = [err2];
            } else {
              vErrors.push(err2);
            }
            errors++;
          }
        }
        if (data0.kid !== void 0) {
          let data4 = data0.kid;
          if (typeof data4 !== "string" && !(typeof data4 == "number" && isFinite(data4)) && data4 !== null) {
            const err3 = { instancePath: instancePath + "/utbetaling/kid", schemaPath: "#/definitions/utbetaling/properties/kid/type", keyword: "type", params: { type: schema19.properties.kid.type } };
            if (vErrors === null) {
              vErrors = [err3];
            } else {
              vErrors.push(err3);
            }
            errors++;
          }
        }
      } else {
        const err4 = { instancePath: instancePath + "/utbetaling", schemaPath: "#/definitions/utbetaling/type", keyword: "type", params: { type: "object" } };
        if (vErrors === null) {
          vErrors = [err4];
        } else {
          vErrors.push(err4);
        }
        errors++;
      }
      var _valid0 = _errs4 === errors;
      valid1 = valid1 || _valid0;
      if (!valid1) {
        const _errs16 = errors;
        if (data0 !== null) {
          const err5 = { instancePath: instancePath + "/utbetaling", schemaPath: "#/properties/utbetaling/anyOf/1/type", keyword: "type", params: { type: "null" } };
          if (vErrors === null) {
            vErrors = [err5];
          } else {
            vErrors.push(err5);
          }
          errors++;
        }
        var _valid0 = _errs16 === errors;
        valid1 = valid1 || _valid0;
      }
      if (!valid1) {
        const err6 = { instancePath: instancePath + "/utbetaling", schemaPath: "#/properties/utbetaling/anyOf", keyword: "anyOf", params: {} };
        if (vErrors === null) {
          vErrors = [err6];
        } else {
          vErrors.push(err6);
        }
        errors++;
      } else {
        errors = _errs3;
        if (vErrors !== null) {
          if (_errs3) {
            vErrors.length = _errs3;
          } else {
            vErrors = null;
          }
        }
      }
    }
    if (data.merknader !== void 0) {
      let data5 = data.merknader;
      if (!Array.isArray(data5) && data5 !== null) {
        const err7 = { instancePath: instancePath + "/merknader", schemaPath: "#/properties/merknader/type", keyword: "type", params: { type: schema18.properties.merknader.type } };
        if (vErrors === null) {
          vErrors = [err7];
        } else {
          vErrors.push(err7);
        }
        errors++;
      }
      if (Array.isArray(data5)) {
        const len0 = data5.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data6 = data5[i0];
          if (data6 && typeof data6 == "object" && !Array.isArray(data6)) {
            if (data6.nummer !== void 0) {
              let data7 = data6.nummer;
              if (typeof data7 !== "string" && !(typeof data7 == "number" && isFinite(data7)) && data7 !== null) {
                const err8 = { instancePath: instancePath + "/merknader/" + i0 + "/nummer", schemaPath: "#/definitions/merknad/properties/nummer/type", keyword: "type", params: { type: schema16.properties.nummer.type } };
                if (vErrors === null) {
                  vErrors = [err8];
                } else {
                  vErrors.push(err8);
                }
                errors++;
              }
            }
            if (data6.tekst !== void 0) {
              let data8 = data6.tekst;
              if (typeof data8 !== "string" && data8 !== null) {
                const err9 = { instancePath: instancePath + "/merknader/" + i0 + "/tekst", schemaPath: "#/definitions/merknad/properties/tekst/type", keyword: "type", params: { type: schema16.properties.tekst.type } };
                if (vErrors === null) {
                  vErrors = [err9];
                } else {
                  vErrors.push(err9);
                }
                errors++;
              }
            }
          } else {
            const err10 = { instancePath: instancePath + "/merknader/" + i0, schemaPath: "#/definitions/merknad/type", keyword: "type", params: { type: "object" } };
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
  validate17.errors = vErrors;
  return errors === 0;
}
function validate12(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.behandlerkravmeldingId === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "behandlerkravmeldingId" } };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.behandlerkravmeldingId !== void 0) {
      if (typeof data.behandlerkravmeldingId !== "string") {
        const err1 = { instancePath: instancePath + "/behandlerkravmeldingId", schemaPath: "#/properties/behandlerkravmeldingId/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
    }
    if (data.meldingsstatus !== void 0) {
      let data1 = data.meldingsstatus;
      if (typeof data1 !== "string" && data1 !== null) {
        const err2 = { instancePath: instancePath + "/meldingsstatus", schemaPath: "#/properties/meldingsstatus/type", keyword: "type", params: { type: schema13.properties.meldingsstatus.type } };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
    }
    if (data.kontrollstatus !== void 0) {
      let data2 = data.kontrollstatus;
      if (typeof data2 !== "string" && data2 !== null) {
        const err3 = { instancePath: instancePath + "/kontrollstatus", schemaPath: "#/properties/kontrollstatus/type", keyword: "type", params: { type: schema13.properties.kontrollstatus.type } };
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.push(err3);
        }
        errors++;
      }
    }
    if (data.utbetalingsstatus !== void 0) {
      let data3 = data.utbetalingsstatus;
      if (typeof data3 !== "string" && data3 !== null) {
        const err4 = { instancePath: instancePath + "/utbetalingsstatus", schemaPath: "#/properties/utbetalingsstatus/type", keyword: "type", params: { type: schema13.properties.utbetalingsstatus.type } };
        if (vErrors === null) {
          vErrors = [err4];
        } else {
          vErrors.push(err4);
        }
        errors++;
      }
    }
    if (data.innsendingId !== void 0) {
      let data4 = data.innsendingId;
      if (typeof data4 !== "string" && !(typeof data4 == "number" && isFinite(data4)) && data4 !== null) {
        const err5 = { instancePath: instancePath + "/innsendingId", schemaPath: "#/properties/innsendingId/type", keyword: "type", params: { type: schema13.properties.innsendingId.type } };
        if (vErrors === null) {
          vErrors = [err5];
        } else {
          vErrors.push(err5);
        }
        errors++;
      }
    }
    if (data.rebehandling !== void 0) {
      let data5 = data.rebehandling;
      if (typeof data5 !== "boolean" && typeof data5 !== "string" && !(typeof data5 == "number" && isFinite(data5)) && data5 !== null) {
        const err6 = { instancePath: instancePath + "/rebehandling", schemaPath: "#/properties/rebehandling/type", keyword: "type", params: { type: schema13.properties.rebehandling.type } };
        if (vErrors === null) {
          vErrors = [err6];
        } else {
          vErrors.push(err6);
        }
        errors++;
      }
    }
    if (data.vedtakId !== void 0) {
      let data6 = data.vedtakId;
      if (typeof data6 !== "string" && !(typeof data6 == "number" && isFinite(data6)) && data6 !== null) {
        const err7 = { instancePath: instancePath + "/vedtakId", schemaPath: "#/properties/vedtakId/type", keyword: "type", params: { type: schema13.properties.vedtakId.type } };
        if (vErrors === null) {
          vErrors = [err7];
        } else {
          vErrors.push(err7);
        }
        errors++;
      }
    }
    if (data.praksisId !== void 0) {
      let data7 = data.praksisId;
      if (typeof data7 !== "string" && !(typeof data7 == "number" && isFinite(data7)) && data7 !== null) {
        const err8 = { instancePath: instancePath + "/praksisId", schemaPath: "#/properties/praksisId/type", keyword: "type", params: { type: schema13.properties.praksisId.type } };
        if (vErrors === null) {
          vErrors = [err8];
        } else {
          vErrors.push(err8);
        }
        errors++;
      }
    }
    if (data.mottattidspunkt !== void 0) {
      let data8 = data.mottattidspunkt;
      if (typeof data8 !== "string" && data8 !== null) {
        const err9 = { instancePath: instancePath + "/mottattidspunkt", schemaPath: "#/properties/mottattidspunkt/type", keyword: "type", params: { type: schema13.properties.mottattidspunkt.type } };
        if (vErrors === null) {
          vErrors = [err9];
        } else {
          vErrors.push(err9);
        }
        errors++;
      }
    }
    if (data.sumKravbelop !== void 0) {
      let data9 = data.sumKravbelop;
      if (!(typeof data9 == "number" && isFinite(data9)) && typeof data9 !== "string" && data9 !== null) {
        const err10 = { instancePath: instancePath + "/sumKravbelop", schemaPath: "#/properties/sumKravbelop/type", keyword: "type", params: { type: schema13.properties.sumKravbelop.type } };
        if (vErrors === null) {
          vErrors = [err10];
        } else {
          vErrors.push(err10);
        }
        errors++;
      }
    }
    if (data.sumUtbetaltbelop !== void 0) {
      let data10 = data.sumUtbetaltbelop;
      if (!(typeof data10 == "number" && isFinite(data10)) && typeof data10 !== "string" && data10 !== null) {
        const err11 = { instancePath: instancePath + "/sumUtbetaltbelop", schemaPath: "#/properties/sumUtbetaltbelop/type", keyword: "type", params: { type: schema13.properties.sumUtbetaltbelop.type } };
        if (vErrors === null) {
          vErrors = [err11];
        } else {
          vErrors.push(err11);
        }
        errors++;
      }
    }
    if (data.antallRegninger !== void 0) {
      let data11 = data.antallRegninger;
      if (!(typeof data11 == "number" && (!(data11 % 1) && !isNaN(data11)) && isFinite(data11)) && typeof data11 !== "string" && data11 !== null) {
        const err12 = { instancePath: instancePath + "/antallRegninger", schemaPath: "#/properties/antallRegninger/type", keyword: "type", params: { type: schema13.properties.antallRegninger.type } };
        if (vErrors === null) {
          vErrors = [err12];
        } else {
          vErrors.push(err12);
        }
        errors++;
      }
    }
    if (data.innsending !== void 0) {
      let data12 = data.innsending;
      const _errs27 = errors;
      let valid1 = false;
      const _errs28 = errors;
      if (!validate13(data12, { instancePath: instancePath + "/innsending", parentData: data, parentDataProperty: "innsending", rootData })) {
        vErrors = vErrors === null ? validate13.errors : vErrors.concat(validate13.errors);
        errors = vErrors.length;
      }
      var _valid0 = _errs28 === errors;
      valid1 = valid1 || _valid0;
      if (!valid1) {
        const _errs29 = errors;
        if (data12 !== null) {
          const err13 = { instancePath: instancePath + "/innsending", schemaPath: "#/properties/innsending/anyOf/1/type", keyword: "type", params: { type: "null" } };
          if (vErrors === null) {
            vErrors = [err13];
          } else {
            vErrors.push(err13);
          }
          errors++;
        }
        var _valid0 = _errs29 === errors;
        valid1 = valid1 || _valid0;
      }
      if (!valid1) {
        const err14 = { instancePath: instancePath + "/innsending", schemaPath: "#/properties/innsending/anyOf", keyword: "anyOf", params: {} };
        if (vErrors === null) {
          vErrors = [err14];
        } else {
          vErrors.push(err14);
        }
        errors++;
      } else {
        errors = _errs27;
        if (vErrors !== null) {
          if (_errs27) {
            vErrors.length = _errs27;
          } else {
            vErrors = null;
          }
        }
      }
    }
    if (data.vedtak !== void 0) {
      let data13 = data.vedtak;
      const _errs32 = errors;
      let valid2 = false;
      const _errs33 = errors;
      if (!validate17(data13, { instancePath: instancePath + "/vedtak", parentData: data, parentDataProperty: "vedtak", rootData })) {
        vErrors = vErrors === null ? validate17.errors : vErrors.concat(validate17.errors);
        errors = vErrors.length;
      }
      var _valid1 = _errs33 === errors;
      valid2 = valid2 || _valid1;
      if (!valid2) {
        const _errs34 = errors;
        if (data13 !== null) {
          const err15 = { instancePath: instancePath + "/vedtak", schemaPath: "#/properties/vedtak/anyOf/1/type", keyword: "type", params: { type: "null" } };
          if (vErrors === null) {
            vErrors = [err15];
          } else {
            vErrors.push(err15);
          }
          errors++;
        }
        var _valid1 = _errs34 === errors;
        valid2 = valid2 || _valid1;
      }
      if (!valid2) {
        const err16 = { instancePath: instancePath + "/vedtak", schemaPath: "#/properties/vedtak/anyOf", keyword: "anyOf", params: {} };
        if (vErrors === null) {
          vErrors = [err16];
        } else {
          vErrors.push(err16);
        }
        errors++;
      } else {
        errors = _errs32;
        if (vErrors !== null) {
          if (_errs32) {
            vErrors.length = _errs32;
          } else {
            vErrors = null;
          }
        }
      }
    }
  } else {
    const err17 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    if (vErrors === null) {
      vErrors = [err17];
    } else {
      vErrors.push(err17);
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
    if (data.behandlerkravmeldinger === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "behandlerkravmeldinger" } };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.behandlerkravmeldinger !== void 0) {
      let data0 = data.behandlerkravmeldinger;
      if (Array.isArray(data0)) {
        const len0 = data0.length;
        for (let i0 = 0; i0 < len0; i0++) {
          if (!validate12(data0[i0], { instancePath: instancePath + "/behandlerkravmeldinger/" + i0, parentData: data0, parentDataProperty: i0, rootData })) {
            vErrors = vErrors === null ? validate12.errors : vErrors.concat(validate12.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err1 = { instancePath: instancePath + "/behandlerkravmeldinger", schemaPath: "#/properties/behandlerkravmeldinger/type", keyword: "type", params: { type: "array" } };
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
  validate11.errors = vErrors;
  return errors === 0;
}
function validate10(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  const _errs0 = errors;
  let valid0 = false;
  const _errs1 = errors;
  if (!validate11(data, { instancePath, parentData, parentDataProperty, rootData })) {
    vErrors = vErrors === null ? validate11.errors : vErrors.concat(validate11.errors);
    errors = vErrors.length;
  }
  var _valid0 = _errs1 === errors;
  valid0 = valid0 || _valid0;
  if (!valid0) {
    const _errs2 = errors;
    if (!validate12(data, { instancePath, parentData, parentDataProperty, rootData })) {
      vErrors = vErrors === null ? validate12.errors : vErrors.concat(validate12.errors);
      errors = vErrors.length;
    }
    var _valid0 = _errs2 === errors;
    valid0 = valid0 || _valid0;
  }
  if (!valid0) {
    const err0 = { instancePath, schemaPath: "#/anyOf", keyword: "anyOf", params: {} };
    if (vErrors === null) {
      vErrors = [err0];
    } else {
      vErrors.push(err0);
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

export const meldinger: Validator<MeldingerSvar> = compiled_meldinger;
