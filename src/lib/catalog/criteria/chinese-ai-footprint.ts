import type { Criterion } from '../criterion.ts';

export default {
  id: 'chinese-ai-footprint',
  label: 'Chinese AI footprint (composite)',
  shortLabel: 'Chinese AI footprint',
  question:
    'How present is China by five public indicators: models, imports, cloud, official finance, Belt and Road?',
  unit: 'index 0-100',
  format: 'index',
  group: 'strategic',
  shape: { kind: 'linear' },
  goalposts: { worst: 0, best: 70 },
  goalpostReasons: {
    worst: 'None of the indicators shows presence.',
    best: 'No market with enough of the weight known passes 70.',
    source: 'The rule of this composite over the release (highest total: Belarus, 68)'
  },
  twoSided: true,
  composite: {
    minimumWeight: 65,
    parts: [
      {
        id: 'model-use',
        label: 'Use of Chinese AI models',
        weight: 30,
        unit: '% of chatbot use',
        goalposts: { worst: 0, best: 25 },
        note: "DeepSeek's share, read from the color bins of a printed map: a bin's middle, never an exact figure.",
        source: 'microsoft-deepseek-2025h2'
      },
      {
        id: 'import-dependence',
        label: 'Import dependence',
        weight: 20,
        unit: '% of goods imports',
        goalposts: { worst: 0, best: 40 },
        note: "China's share of all goods imports. Where China is not among the top five, half the fifth partner's share, marked as censored.",
        source: 'cia-world-factbook-imports'
      },
      {
        id: 'cloud',
        label: 'Chinese cloud providers',
        weight: 20,
        unit: 'providers of 3',
        goalposts: { worst: 0, best: 3 },
        note: 'Of Alibaba, Huawei and Tencent, how many run a region there. A lower bound from the pages that could be read.',
        source: 'chinese-cloud-regions-2026'
      },
      {
        id: 'official-finance',
        label: 'Official Chinese finance',
        weight: 15,
        unit: '% of GDP',
        goalposts: { worst: 0, best: 15 },
        note: 'Commitments of 2014-21 over the latest GDP. Rich countries are outside the collection: not applicable, not zero. The Marshall Islands, far above their own GDP, are clipped.',
        source: 'aiddata-gcdf-3'
      },
      {
        id: 'belt-and-road',
        label: 'Belt and Road memorandum',
        weight: 15,
        unit: '1 = in force',
        goalposts: { worst: 0, best: 1 },
        note: 'In force in the May 2025 edition of the list. Some memorandums are thin; none proves a project.',
        source: 'nedopil-bri-2025-05'
      }
    ]
  },
  sources: [
    'ai-export-atlas',
    'microsoft-deepseek-2025h2',
    'cia-world-factbook-imports',
    'chinese-cloud-regions-2026',
    'aiddata-gcdf-3',
    'nedopil-bri-2025-05',
    'world-bank-wdi-2026'
  ],
  transformations: [
    'Put each part on 0-100 between its own goalposts, clipped.',
    'Weigh the parts that have a value; spread the weight of missing ones over them.',
    'No total where less than 65% of the weight has a value: the parts are shown and say why.',
    'Ends are written for "a reason to go"; "a reason to avoid" turns them around.'
  ],
  bias: "Five public indicators of presence; not intent. It does not see private contracts or a vendor's share of a network."
} satisfies Criterion;
