export { headline } from './headline.ts';
export { whyAbove, type WhyAbove } from './why-above.ts';
export { verdict, type Verdict } from './verdict.ts';
