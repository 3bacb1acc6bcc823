/** Chinese first; a text that lacks one of the two does not compile. */
export type Lang = 'zh-CN' | 'en';

export type Texts<T> = Readonly<Record<Lang, T>>;
