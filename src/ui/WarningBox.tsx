import type { ComponentChildren } from 'preact';

/** The most serious warning of an entry: told by its place, its heading and its border, not by colour alone. */
export function WarningBox({ title, children }: { readonly title: string; readonly children: ComponentChildren }) {
  return (
    <section class="warning-box">
      <h2>
        <svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
          <path d="M8 1.2 15.4 14.4H.6Z" fill="none" stroke="currentColor" stroke-width="1.5" stroke-linejoin="round" />
          <path d="M8 6v4" stroke="currentColor" stroke-width="1.6" stroke-linecap="round" /><circle cx="8" cy="12.2" r="1" fill="currentColor" />
        </svg>
        {title}
      </h2>
      <p lang="en">{children}</p>
    </section>
  );
}
