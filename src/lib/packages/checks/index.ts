import type { CheckId } from '../rules/rule-set.ts';
import { anchor } from './anchor.ts';
import { businessModel } from './business-model.ts';
import type { Check } from './check.ts';
import { compliance } from './compliance.ts';
import { countriesOfConcernCheck } from './countries-of-concern.ts';
import { dataSuppliers } from './data-suppliers.ts';
import { eximLicenses } from './exim-licenses.ts';
import { eximTenor } from './exim-tenor.ts';
import { federalSupport } from './federal-support.ts';
import { layer } from './layer.ts';
import { openWeight } from './open-weight.ts';
import { standingTeam } from './standing-team.ts';
import { targets } from './targets.ts';
import { usContentEntered } from './us-content-entered.ts';

/** What can be looked for in a draft; a requirement names one. */
export const checks: Record<CheckId, Check> = {
  layer,
  targets,
  'business-model': businessModel,
  'federal-support': federalSupport,
  compliance,
  anchor,
  'countries-of-concern': countriesOfConcernCheck,
  'data-suppliers': dataSuppliers,
  'us-content': usContentEntered,
  'open-weight': openWeight,
  'standing-team': standingTeam,
  'exim-tenor': eximTenor,
  'exim-licenses': eximLicenses
};
