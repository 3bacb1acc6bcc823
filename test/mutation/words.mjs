import { declareValuePlugin, PluginKind } from '@stryker-mutator/api/plugin';

/**
 * What a rule says is not mutated: another sentence is no other behaviour, and a test that repeats sentences tests
 * nothing. That all of them can be read, in both languages and with their figures, is tested elsewhere.
 */
const wordsOfRules = {
  shouldIgnore(path) {
    const isTexts = path.isObjectProperty() && path.node.key.name === 'texts';
    return isTexts ? 'what a rule says' : undefined;
  },
};

export const strykerPlugins = [declareValuePlugin(PluginKind.Ignore, 'words', wordsOfRules)];
