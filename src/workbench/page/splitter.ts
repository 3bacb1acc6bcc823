/** Excel lets a task pane be no narrower than this. */
const NARROWEST = 320;
const WIDEST_SHARE = 0.5;
const STEP = 16;

/** Lets the pane be made wider and narrower, with the pointer or the arrow keys. */
export function makeResizable(splitter: HTMLElement, work: HTMLElement): void {
  const setWidth = (width: number) => {
    const widest = work.clientWidth * WIDEST_SHARE;
    const within = Math.max(NARROWEST, Math.min(width, widest));
    work.style.setProperty('--pane', `${within}px`);
  };
  const width = () => work.clientWidth - splitter.offsetLeft - splitter.offsetWidth;

  splitter.addEventListener('pointerdown', (event) => {
    splitter.setPointerCapture(event.pointerId);
    work.classList.add('resizing');
  });
  splitter.addEventListener('pointermove', (event) => {
    if (splitter.hasPointerCapture(event.pointerId))
      setWidth(work.getBoundingClientRect().right - event.clientX);
  });
  splitter.addEventListener('pointerup', () => work.classList.remove('resizing'));
  splitter.addEventListener('keydown', (event) => {
    if (event.key === 'ArrowLeft') setWidth(width() + STEP);
    if (event.key === 'ArrowRight') setWidth(width() - STEP);
  });
}
