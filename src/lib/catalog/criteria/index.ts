// Every criterion, in the order of the screen. A key is the id and the name of the file.
import type { Criterion } from '../criterion.ts';
import agricultureShare from './agriculture-share.ts';
import aiInvestment from './ai-investment.ts';
import aiStrategy from './ai-strategy.ts';
import aiUserShare from './ai-user-share.ts';
import chinaLedBody from './china-led-body.ts';
import chineseAiFootprint from './chinese-ai-footprint.ts';
import climateVulnerability from './climate-vulnerability.ts';
import contestedness from './contestedness.ts';
import corruption from './corruption.ts';
import countryRisk from './country-risk.ts';
import dataCenterCapacity from './data-center-capacity.ts';
import developersPerPerson from './developers-per-person.ts';
import dfcPriority from './dfc-priority.ts';
import digitalTradeOpenness from './digital-trade-openness.ts';
import educationSpending from './education-spending.ts';
import electricityGeneration from './electricity-generation.ts';
import exportControlTier from './export-control-tier.ts';
import foreignInvestment from './foreign-investment.ts';
import gasProduction from './gas-production.ts';
import gdp from './gdp.ts';
import gdpGrowth from './gdp-growth.ts';
import generationGrowth from './generation-growth.ts';
import generationPerPerson from './generation-per-person.ts';
import governmentAiReadiness from './government-ai-readiness.ts';
import govtechMaturity from './govtech-maturity.ts';
import gridLosses from './grid-losses.ts';
import healthSpending from './health-spending.ts';
import humanDevelopment from './human-development.ts';
import incomePerPerson from './income-per-person.ts';
import internetUsers from './internet-users.ts';
import investmentOpenness from './investment-openness.ts';
import lowCarbonShare from './low-carbon-share.ts';
import meanTemperature from './mean-temperature.ts';
import outageHours from './outage-hours.ts';
import partnerAlignment from './partner-alignment.ts';
import peeringCapacity from './peering-capacity.ts';
import politicalStability from './political-stability.ts';
import population from './population.ts';
import powerPrice from './power-price.ts';
import publicDebt from './public-debt.ts';
import regulatoryQuality from './regulatory-quality.ts';
import ruleOfLaw from './rule-of-law.ts';
import secureServers from './secure-servers.ts';
import softwareSpending from './software-spending.ts';
import tariff from './tariff.ts';
import tradeDealCommitments from './trade-deal-commitments.ts';
import usCloudRegions from './us-cloud-regions.ts';
import waterWithdrawal from './water-withdrawal.ts';

export const criteria = {
  gdp,
  'gdp-growth': gdpGrowth,
  'income-per-person': incomePerPerson,
  population,
  'ai-user-share': aiUserShare,
  'software-spending': softwareSpending,
  'ai-investment': aiInvestment,
  'foreign-investment': foreignInvestment,
  'health-spending': healthSpending,
  'education-spending': educationSpending,
  'agriculture-share': agricultureShare,
  'electricity-generation': electricityGeneration,
  'generation-growth': generationGrowth,
  'generation-per-person': generationPerPerson,
  'outage-hours': outageHours,
  'grid-losses': gridLosses,
  'power-price': powerPrice,
  'low-carbon-share': lowCarbonShare,
  'gas-production': gasProduction,
  'water-withdrawal': waterWithdrawal,
  'mean-temperature': meanTemperature,
  'climate-vulnerability': climateVulnerability,
  'internet-users': internetUsers,
  'secure-servers': secureServers,
  'peering-capacity': peeringCapacity,
  'data-center-capacity': dataCenterCapacity,
  'government-ai-readiness': governmentAiReadiness,
  'govtech-maturity': govtechMaturity,
  'developers-per-person': developersPerPerson,
  'human-development': humanDevelopment,
  'ai-strategy': aiStrategy,
  'export-control-tier': exportControlTier,
  'partner-alignment': partnerAlignment,
  'china-led-body': chinaLedBody,
  'chinese-ai-footprint': chineseAiFootprint,
  'us-cloud-regions': usCloudRegions,
  contestedness,
  'country-risk': countryRisk,
  'public-debt': publicDebt,
  'dfc-priority': dfcPriority,
  'trade-deal-commitments': tradeDealCommitments,
  'digital-trade-openness': digitalTradeOpenness,
  'investment-openness': investmentOpenness,
  tariff,
  'rule-of-law': ruleOfLaw,
  'regulatory-quality': regulatoryQuality,
  'political-stability': politicalStability,
  corruption
} satisfies Record<string, Criterion>;

export type CriterionId = keyof typeof criteria;
