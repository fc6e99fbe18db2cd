import { layerIds } from '../draft.ts';
import type { CheckId, Requirement } from '../rules/rule-set.ts';

const ofTheTeam = ['members.role', 'members.left'];

/**
 * Fields, by list and name, without which the state of a clause cannot be told from a public copy. A text that is
 * taken out is not among them: the copy shows that something stood there.
 */
const fields: Record<CheckId, readonly string[]> = {
  layer: ['layers.evidence'],
  targets: ['targets.id'],
  'business-model': ['targets.id'],
  'federal-support': ['targets.id', 'support.instrument', 'support.amount', 'support.market'],
  compliance: ['targets.id'],
  anchor: [...ofTheTeam, 'members.headquarters'],
  'countries-of-concern': [...ofTheTeam, 'members.headquarters', 'members.controlledFrom'],
  'data-suppliers': [...ofTheTeam, 'members.headquarters', 'members.controlledFrom', 'members.layers'],
  'us-content': ['hardware.value', 'hardware.usPercent'],
  'open-weight': [],
  'standing-team': [...ofTheTeam, 'members.layers'],
  'exim-tenor': ['targets.id', 'support.instrument', 'support.tenor'],
  'exim-licenses': ['targets.id', 'support.instrument']
};

/** Whether the state of a requirement rests on the field at a path, as `field-path.ts` writes it. */
export function stateRestsOn({ check, layer }: Requirement, path: string): boolean {
  const [list = '', id = '', field = ''] = path.split('.');
  if (list === 'layers' && layerIds.some((one) => one === id) && id !== layer) return false;
  return fields[check].includes(`${list}.${field}`);
}
