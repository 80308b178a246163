/** Where the pane runs. */
export interface OfficeSurroundings {
  /** False in a browser of its own, and in another program than Excel. */
  readonly isExcel: boolean;
  /** "PC", "Mac", "OfficeOnline" …; null outside of Office. */
  readonly platform: string | null;
  /** The language of the program's own words, "sv-SE"; null where it is not told. */
  readonly language: string | null;
  /** Null where it is not told. */
  readonly isDark: boolean | null;
  /** "plan.xlsx"; empty where the workbook has never been saved. */
  readonly document: string;
}

const ELSEWHERE: OfficeSurroundings = { isExcel: false, platform: null, language: null, isDark: null, document: '' };

/** Waits until the program answers. */
export async function readyOffice(): Promise<OfficeSurroundings> {
  if (typeof Office === 'undefined') return ELSEWHERE;
  const { host, platform } = await Office.onReady();
  // The types do not say so, but both are null in a browser of its own.
  if ((host as unknown) !== 'Excel') return ELSEWHERE;
  const { context } = Office;
  return {
    isExcel: true,
    platform: String(platform),
    language: context.displayLanguage,
    isDark: isDarkTheme(),
    document: documentName(context.document.url),
  };
}

/** Older programs have no theme to tell of, and some of them no word for how dark it is. */
function isDarkTheme(): boolean | null {
  const { officeTheme: theme } = Office.context as { readonly officeTheme?: Partial<Office.OfficeTheme> };
  const colour = /^#?([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})$/i.exec(theme?.bodyBackgroundColor ?? '');
  if (!colour) return theme?.isDarkTheme ?? null;
  const [red = 0, green = 0, blue = 0] = colour.slice(1).map((part) => Number.parseInt(part, 16));
  return red * 0.299 + green * 0.587 + blue * 0.114 < 128;
}

/** The last part of a path, or of an address on the web. */
function documentName(url: string | null | undefined): string {
  const last = (url ?? '').split(/[?#]/)[0]?.split(/[\\/]/).at(-1) ?? '';
  try {
    return decodeURIComponent(last);
  } catch {
    return last;
  }
}
