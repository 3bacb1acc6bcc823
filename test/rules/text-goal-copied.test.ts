import { textGoalCopied } from '../../src/rules/text-goal-copied';
import { ruleTable } from './table';

const GOAL =
  '培训乡村医生，提高村级卫生服务能力，完善培训档案管理，健全基层卫生服务网络，让群众就近享受基本医疗服务，提升群众满意度。';
const filled = (actual: string, goal = GOAL) => ({
  base: 'national' as const,
  change: { A11: null, B11: goal, E11: actual },
});

ruleTable(textGoalCopied, {
  accept: [
    { name: 'the founding form: no result paragraph' },
    { name: 'the small form: a result of its own', base: 'national' },
    { name: 'short and equal', ...filled('培训乡村医生，提高服务能力。', '培训乡村医生，提高服务能力。') },
    { name: 'the same words with other figures', ...filled(`${GOAL}培训480人。`, `${GOAL}培训500人。`) },
    {
      name: 'rewritten',
      ...filled(
        '全年举办培训班，乡村医生参训踊跃，村级卫生服务能力有所提高，培训档案齐全，网络基本健全，群众满意。',
      ),
    },
    {
      name: 'a report that quotes the goal',
      base: 'national',
      change: { B11: GOAL, A23: '一、项目绩效目标', A24: GOAL },
    },
  ],
  reject: [
    { name: '炉霍: word for word', ...filled(GOAL), at: 'E11', related: ['B11'] },
    { name: 'a word or two changed', ...filled(GOAL.replace('完善', '已完善')), at: 'E11' },
    {
      name: 'in the report, under the results',
      base: 'national',
      change: { B11: GOAL, A23: '二、绩效目标完成情况', A24: GOAL },
      at: 'A24',
    },
  ],
});
