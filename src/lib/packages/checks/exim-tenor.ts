import { instrumentOf } from '../instruments.ts';
import type { Check } from './check.ts';

/** As the press reports of EXIM: its instruments go by term, so a request to it says its tenor. */
export const eximTenor: Check = ({ support }) => ({
  begun: support.length > 0,
  missing: support.length
    ? support
        .filter(({ instrument, tenor }) => instrumentOf(instrument).agency === 'EXIM' && !tenor)
        .map(({ id, instrument }) => ({
          text: `EXIM ${instrumentOf(instrument).label.toLowerCase()}: no tenor`,
          field: `support.${id}.tenor`
        }))
    : [{ text: 'No federal support listed, so nothing is known of EXIM', field: 'support' }]
});
