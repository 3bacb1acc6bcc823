/** @jest-environment jsdom */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { drawRibbon, readRibbon } from '../../src/workbench/page/ribbon';
import type { Ribbon } from '../../src/workbench/page/ribbon';

const text = readFileSync(join(__dirname, '..', '..', 'manifest.xml'), 'utf8');
const ribbonIn = (locale: string): Ribbon =>
  readRibbon(new DOMParser().parseFromString(text, 'text/xml'), locale);

describe('the ribbon of the manifest', () => {
  it('has one tab with its groups and buttons, in Chinese', () => {
    const { label, groups } = ribbonIn('zh-CN');
    expect(label).toBe('绩效自评');
    expect(groups.map((group) => [group.label, group.buttons.map((button) => button.label)])).toEqual([
      ['核对', ['重新计算并核对', '只核对']],
      ['标记与意见', ['恢复原分数', '清除标记', '生成核对意见']],
      ['窗格', ['准绳窗格']],
    ]);
  });

  it('speaks English where that is asked for', () => {
    expect(ribbonIn('en-US').label).toBe('Self-evaluation');
  });

  it('names the function of each button, or shows the pane', () => {
    const buttons = ribbonIn('zh-CN').groups.flatMap((group) => group.buttons);
    expect(buttons.map(({ id, action }) => [id, action.kind === 'function' ? action.name : 'pane'])).toEqual([
      ['Recalculate', 'recalculate'],
      ['Check', 'checkOnly'],
      ['Restore', 'restore'],
      ['Clear', 'clearMarks'],
      ['Opinion', 'writeOpinions'],
      ['Pane', 'pane'],
    ]);
    expect(buttons[0]!.icon).toBe('assets/icons/recalculate-32.png');
  });

  it('presses the button that was clicked', () => {
    const pressed: string[] = [];
    drawRibbon(document.body, ribbonIn('zh-CN'), ({ id }) => pressed.push(id));
    document.querySelector<HTMLButtonElement>('#command-Check')!.click();
    expect(pressed).toEqual(['Check']);
  });

  it('says which resource is missing', () => {
    const broken = new DOMParser().parseFromString(
      text.replace('bt:String id="Tab.Label"', 'bt:String id="Tab.Other"'),
      'text/xml',
    );
    expect(() => readRibbon(broken, 'zh-CN')).toThrow('The manifest names no resource "Tab.Label".');
  });
});
