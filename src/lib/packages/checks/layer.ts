import { webAddresses } from '../web-addresses.ts';
import { isBlank, type Check, type Missing } from './check.ts';

/** A stack layer: components, supplier and evidence; layer A also needs its US-made description. */
export const layer: Check = (draft, requirement) => {
  const id = requirement.layer ?? 'A';
  const { components, supplier, evidence } = draft.layers[id];
  const needsUsMade = id === 'A';
  const path = `layers.${id}`;
  const missing: Missing[] = [];
  if (isBlank(components)) missing.push({ text: 'No components described', field: `${path}.components` });
  if (isBlank(supplier)) missing.push({ text: 'No supplier named', field: `${path}.supplier` });
  if (needsUsMade && isBlank(draft.usMade))
    missing.push({
      text: 'Whether and to what extent the items are made in the United States is not described',
      field: 'usMade'
    });
  if (webAddresses(evidence).good.length === 0)
    missing.push({ text: 'No web address as evidence', field: `${path}.evidence` });
  const written = [components, supplier, evidence, ...(needsUsMade ? [draft.usMade] : [])];
  return {
    begun: written.some((text) => !isBlank(text)) || (needsUsMade && draft.hardware.length > 0),
    missing
  };
};
