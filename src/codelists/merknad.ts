/** What a merknad of the control means. */
export interface Merknad {
  readonly nb: string;
  readonly en: string;
  /** Where the control decides by registers that only it has: what can't be foreseen here. */
  readonly register: { readonly nb: string; readonly en: string } | null;
}

/**
 * The control's remarks that this program knows, by number. Source: Krav API documentation to 2026-04-24 (walk-through, status
 * example), AppRec receipts of BKM 1.8.3; restated 2026-11.
 */
export const MERKNADER: Readonly<Record<string, Merknad>> = {
  '53': {
    nb: 'Pasientens fødselsnummer eller D-nummer finnes ikke i Folkeregisteret.',
    en: "The patient's national identity number or D-number is not in the National Population Register.",
    register: {
      nb: 'Bare kontrollen har Folkeregisteret. bkm ser om kontrollsifrene stemmer.',
      en: 'Only the control has the register. bkm sees whether the check digits hold.',
    },
  },
  '99': {
    nb: 'Dobbeltregning: to regninger gjelder samme pasient, tidspunkt og takster.',
    en: 'Double bill: two bills concern the same patient, time and tariffs.',
    register: null,
  },
  '458': {
    nb: 'Egenandeler skal rapporteres minst hver 14. dag. En påminnelse, ikke et avslag.',
    en: 'Copayments shall be reported at least every 14 days. A reminder, not a refusal.',
    register: null,
  },
  '470': {
    nb: 'Enkel pasientkontakt (1bd, 1be, 1bk) kan ikke kombineres med andre takster, heller ikke på en annen regning innen 60 minutter fra en konsultasjon med samme pasient.',
    en: 'A simple patient contact (1bd, 1be, 1bk) can not be combined with other tariffs, nor stand on another bill within 60 minutes of a consultation of the same patient.',
    register: null,
  },
  '531': {
    nb: 'Dobbeltregning: regningen er allerede sendt inn.',
    en: 'Double bill: the bill was sent before.',
    register: {
      nb: 'Bare kontrollen har alt som er sendt. bkm ser det som er i samme kjøring.',
      en: 'Only the control has all that was ever sent. bkm sees what is in the same run.',
    },
  },
  '710': {
    nb: 'Regningen sier at pasienten har frikort, men frikortregisteret sier noe annet. Slike regninger avvises.',
    en: 'The bill says that the patient is exempt from copayment (frikort), but the register says otherwise. Such bills are refused.',
    register: {
      nb: 'Bare kontrollen har frikortregisteret. Slå opp frikort før innsending.',
      en: 'Only the control has the exemption register. Look the exemption up before submission.',
    },
  },
  '766': {
    nb: 'Regningen er datert fram i tid, regnet fra når innsendingen ble mottatt.',
    en: 'The bill is dated in the future, counted from when the submission was received.',
    register: null,
  },
  '1239': {
    nb: 'Summen overstiger høyeste egenandel for pasientreiser.',
    en: 'The sum exceeds the highest copayment for patient transport.',
    register: {
      nb: 'Satsene for pasientreiser har bare kontrollen.',
      en: 'Only the control has the rates of patient transport.',
    },
  },
  '1478': {
    nb: 'Frikortordningene er slått sammen fra 2021: egenandeler skal rapporteres senest 14 dager etter behandlingen. En opplysning i vedtaket.',
    en: 'The exemption schemes were merged in 2021: copayments shall be reported within 14 days of the treatment. A notice in the decision.',
    register: null,
  },
};
