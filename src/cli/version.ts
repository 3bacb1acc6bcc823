import pack from '../../package.json';

export const VERSION: string = pack.version;
