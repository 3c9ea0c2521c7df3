import { isDesk, isKnownPlace } from '../lines/datelines/printed-dateline.ts';
import { isNotOutlet } from '../lines/not-outlets.ts';

/** Whether a mark that no profile knows, `ADS`, `Norda`, could name an agency: it is no place, no desk and no word of furniture. */
export function couldNameAgency(mark: string): boolean {
  return !isNotOutlet(mark) && !isKnownPlace(mark) && !isDesk(mark);
}
