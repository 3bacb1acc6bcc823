import Decimal from 'decimal.js';
import { reachableScores } from '../../src/core/points';

const DECISION =
  '1.事前已经过必要的可行性研究、专家论证、风险评估、绩效评估、集体决策的,得6分;\n2.项目按规定的程序申请设立的,得3分;\n3.审批文件、材料符合相关要求,得3分。';

describe('reachableScores: any selection of listed points', () => {
  test.each<[string, string | null, string[]]>([
    [DECISION, '12', ['0', '3', '6', '9', '12']],
    [DECISION, null, ['0', '3', '6', '9', '12']],
    ['制度健全得 2 分；执行到位计１.５分，否则不得分。', '3.5', ['0', '1.5', '2', '3.5']],
    ['有方案，得2分，否则得0分', '2', ['0', '2']],
    ['有方案，得2分，否则0分', '2', ['0', '2']],
    ['有方案，得2分，否则不计分', '2', ['0', '2']],
    ['有方案得0.75分；有总结得1.25分', '2', ['0', '0.75', '1.25', '2']],
    ['有方案得\n2分', '2', ['0', '2']],
    ['有方案得10分；有总结得15分', '25', ['0', '10', '15', '25']],
    // Alternatives: the largest of them is the weight.
    ['偏差在±10%内得5分；±15%内得3分；±20%内得1分；否则不得分', '5', ['0', '1', '3', '5']],
  ])('%s of %s', (standard, weight, scores) => {
    const reachable = reachableScores(standard, weight === null ? null : new Decimal(weight));
    expect(reachable?.map((score) => score.toFixed())).toEqual(scores);
  });

  test.each([
    ['各级业务主管部门按规定开展有效的检查、监控、督促整改的,得满分。否则,视情况扣分。', '8'],
    ['每低于5%扣2分，扣完为止，达到得5分', '5'],
    ['程序规范得3分，酌情扣减', '3'],
    ['按完成比例得分，完成得5分', '5'],
    ['好得3-5分', '5'],
    ['制度健全得5分，较健全得3-4分', '5'],
    ['制度健全得5分，较健全3～4分', '5'],
    ['制度健全得5分，较健全为3至4.5分', '5'],
    ['制度健全得5分，较健全为3—4.25分', '5'],
    ['制度健全得20分，较健全为10-15分', '20'],
    ['得6分；得3分', '12'],
    ['立项规范', '12'],
    ['', '12'],
    ['得0分', '0'],
  ])('no list: %s', (standard, weight) => {
    expect(reachableScores(standard, new Decimal(weight))).toBeNull();
  });

  test('twenty points of different size stay a small set of sums', () => {
    const standard = Array.from({ length: 20 }, (_, i) => `得${i + 1}.${i % 10}分`).join('；');
    expect(reachableScores(standard, null)!.length).toBeLessThan(5000);
    expect(reachableScores(`${standard}；得1分`, null)).toBeNull();
  });
});
