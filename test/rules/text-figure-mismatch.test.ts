import { textFigureMismatch } from '../../src/rules/text-figure-mismatch';
import { ruleTable } from './table';

const national = (text: string) => ({ base: 'national' as const, change: { A23: text } });

ruleTable(textFigureMismatch, {
  accept: [
    { name: 'the founding form: six figures, all right' },
    {
      name: 'the founding form, decoys: other classifier, other notion, about, running total',
      change: {
        A42: '服务科技企业65家次，引进领军人才24人，累计91人，引进团队2个。',
        A43: '开展科技宣传工作近1000次，超100家次，培训580人参与。累计完成医疗项目申报900项。',
      },
    },
    { name: 'absence in the text is normal', change: { A42: null, A43: null, A44: null, A45: null } },
    {
      name: '金寨: goal cell and rows',
      base: 'national',
      change: { E11: '培训乡村医生480人，参训人员满意度93%。' },
    },
    { name: '镜湖: the promise is no fact', ...national('培训乡村医生不低于500人，实际培训乡村医生480人。') },
    {
      name: '固始: a template of another project has no figure of ours',
      ...national('培训内容、培训质量符合要求。'),
    },
    {
      name: 'another year, a part of the year, a comparison',
      ...national('2021年培训乡村医生300人。上半年培训乡村医生200人。培训乡村医生较上年增加20人。'),
    },
    { name: 'a part', ...national('培训乡村医生480人，其中培训乡村医生女120人。') },
    { name: 'one level of two', change: { A43: '完成省级科技计划项目验收200项。' } },
    { name: 'something done with them', change: { A43: '医疗项目申报整改12项。' } },
    {
      name: 'two figures for one row, neither the table’s',
      ...national('培训乡村医生300人，培训乡村医生150人。'),
    },
    {
      name: 'two rows compete',
      base: 'national',
      change: { C14: '培训乡村医生（骨干）人数', D14: '≥50人', E14: '50人', A23: '培训乡村医生300人。' },
    },
    { name: 'half of the name', change: { A43: '申报项目500项，评审项目300项。' } },
    { name: 'a plan', base: 'national', change: { A23: '三、下一步工作计划', A24: '培训乡村医生600人。' } },
    { name: '儋州: the same thing, two values', ...national('培训乡村医生414人。培训乡村医生411人。') },
  ],
  reject: [
    {
      name: 'the text changed',
      change: { A42: '1.业务调研交流支出：全年共安排154次调研考察交流。' },
      at: 'A42',
      data: { said: '154次', actual: '145次' },
      related: ['H16'],
    },
    {
      name: 'the table changed',
      change: { H23: '46次' },
      at: 'A45',
      data: { said: '64次', actual: '46次', name: '媒体宣传次数' },
      related: ['H23'],
    },
    {
      name: 'below the target as well: text-all-done-contradicted leaves it here',
      change: { H16: '90次' },
      at: 'A42',
      data: { said: '145次', actual: '90次' },
    },
    {
      name: 'two numbers in one clause, one of them wrong',
      change: { A43: '完成医疗评审项目申报数347项、其他类立项评审450项。' },
      at: 'A43',
      data: { said: '450项', actual: '405项' },
    },
    { name: 'a rate', ...national('参训人员满意度达95%。'), at: 'A23', data: { said: '95%', actual: '93%' } },
    {
      name: 'in the goal cell',
      base: 'national',
      change: { E11: '培训乡村医生490人。' },
      at: 'E11',
      data: { said: '490人' },
      related: ['E13'],
    },
    {
      name: 'in a file of its own',
      base: 'national',
      report: ['一、完成情况', '全年培训乡村医生490人。'],
      at: 'E13',
      data: { source: '绩效报告.docx', spot: '2' },
    },
  ],
});
