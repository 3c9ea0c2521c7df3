const FULL_DAY = /^\d{4}-\d\d-\d\d$/u;

/** Whether a date in EDTF is one exact day, `2021-05-17`: no month, no set, none that is about. */
export function isFullDay(edtf: string | null | undefined): edtf is string {
  return edtf != null && FULL_DAY.test(edtf);
}
