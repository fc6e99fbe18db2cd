import type { RequestHandler } from './$types';
import { answerLink } from '../rank/answer-rank.ts';

export const GET: RequestHandler = ({ url }) => answerLink(url, 'csv');
