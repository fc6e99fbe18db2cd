import { controlsOf } from '#lib/export-control/controls-of.ts';
import type { Release } from '#lib/catalog/release.ts';
import type { Draft, Target } from './draft.ts';
import { asksExim } from './instruments.ts';
import { countriesOf, isKnown, stoppedAmong } from './market-standing.ts';
import type { CheckId, RuleSet } from './rules/rule-set.ts';

/** A question a package has to answer of its markets or as a whole. Asking it is no legal determination. */
export interface Question {
  /** Stable, so that an answer stays with its question: "KEN:license", "all:outbound". */
  id: string;
  /** Clause it belongs to. */
  clause: string;
  /** Name of the market, or "All". */
  about: string;
  regime: 'Export control' | 'End users' | 'Outbound investment' | 'Models' | 'Financing';
  text: string;
  /** Citation and date of the rule behind it. */
  basis: string;
  /** Denial is presumed there. */
  stop: boolean;
}

/** Id of the question on open-weight models; asked under rule sets that hold that check. */
export const openWeightQuestion = 'all:open-weight';

/** Id of the question on chip licenses before a financing by EXIM; the same. */
export const eximQuestion = 'all:exim-licenses';

const ofThePackage: Question[] = [
  {
    id: 'all:classification',
    clause: '(v)',
    about: 'All',
    regime: 'Export control',
    text: 'Which items are subject to the EAR, and under which classification? (50 USC ch. 58)',
    basis: '50 USC ch. 58; 15 CFR parts 730-774',
    stop: false
  },
  {
    id: 'all:outbound',
    clause: '(v)',
    about: 'All',
    regime: 'Outbound investment',
    text: 'Is any transaction of a member covered by the outbound investment rules?',
    basis: '31 CFR part 850, in force since Jan 2, 2025; COINS Act (P.L. 119-60)',
    stop: false
  },
  {
    id: 'all:end-use',
    clause: '(v)',
    about: 'All',
    regime: 'End users',
    text: 'How are end users and end uses screened, and who keeps the record?',
    basis: 'EO 14320, section 3(b)(v), end-user policies and BIS guidance',
    stop: false
  }
];

const openWeight: Question = {
  id: openWeightQuestion,
  clause: 'call, eligibility',
  about: 'All',
  regime: 'Models',
  text: 'Where does each open-weight model come from?',
  basis: 'Policy analysis of August 20, 2026: barred from countries of concern, as reported',
  stop: false
};

const eximLicenses: Question = {
  id: eximQuestion,
  clause: 'EXIM, licenses',
  about: 'All',
  regime: 'Financing',
  text: 'Which chip licenses must Commerce clear before EXIM’s financing closes, and how does each stand?',
  basis:
    'TheOutpost.ai digest of Reuters, May 2026: Commerce clears chip licenses first, as the press reports',
  stop: false
};

/**
 * Asks what the facts of the release leave open for each target, then for the package as a whole.
 * returns  two questions a target: the license, and the headquarters of its end users
 */
export function complianceQuestions(draft: Draft, release: Release, rules?: RuleSet): Question[] {
  const holds = (id: CheckId) => rules?.requirements.some(({ check }) => check === id);
  return [
    ...draft.targets.flatMap((target) => ofTarget(release, target)),
    ...ofThePackage,
    ...(holds('open-weight') ? [openWeight] : []),
    ...(holds('exim-licenses') && asksExim(draft.support) ? [eximLicenses] : [])
  ];
}

function ofTarget(release: Release, target: Target): Question[] {
  const shared = { clause: '(v)', about: target.name };
  if (!isKnown(release, target)) {
    return [
      {
        ...shared,
        id: `${target.id}:license`,
        regime: 'Export control',
        text: `Release ${release.id} does not know this ${target.kind === 'bloc' ? 'bloc. Was it dissolved, and is it' : 'market. Is it'} still a target?`,
        basis: `Release ${release.id}`,
        stop: false
      }
    ];
  }
  return target.kind === 'country' ? ofCountry(release, target, shared) : ofBloc(release, target, shared);
}

function ofCountry(release: Release, { id }: Target, shared: Pick<Question, 'clause' | 'about'>): Question[] {
  const { posture, chips, groups, headquartersTest } = controlsOf(release, id);
  const stop = stoppedAmong(release, [id]).length > 0;
  const license =
    id === 'ARE'
      ? 'Is each end user named in Supplement 8 to part 740, or is a license needed?'
      : stop
        ? `${posture?.label ?? ''}: on what basis could anything be exported there?`
        : groups.includes('D:4')
          ? 'Which items need a license, and does any meet a missile-technology review?'
          : 'Which items need a license, and who applies for it?';
  return [
    {
      ...shared,
      id: `${id}:license`,
      regime: 'Export control',
      text: license,
      basis: `${chips} ${posture ? `${posture.rule.citation}, as of ${posture.rule.asOf}` : ''}`.trim(),
      stop
    },
    {
      ...shared,
      id: `${id}:headquarters`,
      regime: 'End users',
      text: 'Where are the headquarters and the ultimate parent of each buyer and end user?',
      basis: `${headquartersTest.text} ${headquartersTest.citation}`,
      stop: headquartersTest.reaches === 'yes'
    }
  ];
}

function ofBloc(release: Release, target: Target, shared: Pick<Question, 'clause' | 'about'>): Question[] {
  const members = countriesOf(release, target);
  const stopped = stoppedAmong(release, members);
  const footprint = members.filter((iso3) => release.postures[iso3] === 'license_footprint');
  const nameOf = (iso3: string) => release.countries.find((one) => one.iso3 === iso3)?.name ?? iso3;
  const found = [
    `${footprint.length} of ${members.length} counted members lie in the license footprint.`,
    stopped.length ? `Denial is presumed in ${stopped.map(nameOf).join(', ')}.` : ''
  ];
  return [
    {
      ...shared,
      id: `${target.id}:license`,
      regime: 'Export control',
      text: 'In which members is a license needed, and which members are left out?',
      basis: `${found.join(' ').trim()} 15 CFR 742.6(a)(6)(iii)(B)`,
      stop: stopped.length > 0
    },
    {
      ...shared,
      id: `${target.id}:headquarters`,
      regime: 'End users',
      text: 'Where are the headquarters and the ultimate parent of each buyer and end user?',
      basis: 'The headquarters test follows owners in Macau or D:5 everywhere: 15 CFR 742.6(b)(10)(iii)',
      stop: false
    }
  ];
}
