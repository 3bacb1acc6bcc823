import { declareValuePlugin, PluginKind } from '@stryker-mutator/api/plugin';

/**
 * What a rule says, and what it rests on, is not mutated: another sentence is no other behaviour, and a test that
 * repeats sentences tests nothing. That they can be read, in both languages and with their figures, is tested elsewhere.
 */
const wordsOfRules = {
  shouldIgnore(path) {
    const isWords = path.isObjectProperty() && ['texts', 'basis'].includes(path.node.key.name);
    return isWords ? 'what a rule says' : undefined;
  },
};

export const strykerPlugins = [declareValuePlugin(PluginKind.Ignore, 'words', wordsOfRules)];
