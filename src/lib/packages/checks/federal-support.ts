import { instrumentOf } from '../instruments.ts';
import { isBlank, type Check } from './check.ts';

/** Section 3(b)(iv): every request has an amount and a market that is still a target. */
export const federalSupport: Check = ({ support, targets }) => ({
  begun: support.length > 0,
  missing: support.length
    ? support.flatMap((request) => {
        const { agency, label } = instrumentOf(request.instrument);
        const name = agency === 'Other' ? 'Other support' : `${agency} ${label.toLowerCase()}`;
        const path = `support.${request.id}`;
        const lost = request.market !== 'all' && !targets.some(({ id }) => id === request.market);
        return [
          ...(request.amount === null || request.amount === 0
            ? [{ text: `${name}: no amount`, field: `${path}.amount` }]
            : []),
          ...(lost
            ? [
                {
                  text: request.market
                    ? `${name}: its market is no longer a target`
                    : `${name}: no market chosen`,
                  field: `${path}.market`
                }
              ]
            : []),
          ...(agency === 'Other' && isBlank(request.note)
            ? [{ text: `${name}: instrument and statute not named`, field: `${path}.note` }]
            : [])
        ];
      })
    : [{ text: 'No federal support listed', field: 'support' }]
});
