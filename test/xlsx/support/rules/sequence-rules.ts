import type { PackageView } from './package-view';
import type { PartNode } from './part-tree';

/** By root element: which children each element may have, in which order. Extensions in other namespaces may stand anywhere. */
const AXIS = 'axId scaling delete axPos majorGridlines minorGridlines title numFmt majorTickMark minorTickMark tickLblPos spPr txPr crossAx crosses crossesAt';
const LABELS = 'delete numFmt spPr txPr dLblPos showLegendKey showVal showCatName showSerName showPercent showBubbleSize separator showLeaderLines leaderLines';
const SERIES =
  'idx order tx spPr invertIfNegative explosion marker pictureOptions dPt dLbls trendline errBars cat xVal val yVal shape smooth bubbleSize bubble3D extLst';

const SEQUENCES: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  worksheet: {
    worksheet:
      'sheetPr dimension sheetViews sheetFormatPr cols sheetData sheetCalcPr sheetProtection protectedRanges scenarios autoFilter sortState ' +
      'dataConsolidate customSheetViews mergeCells phoneticPr conditionalFormatting dataValidations hyperlinks printOptions pageMargins ' +
      'pageSetup headerFooter rowBreaks colBreaks customProperties cellWatches ignoredErrors smartTags drawing legacyDrawing ' +
      'legacyDrawingHF drawingHF picture oleObjects controls webPublishItems tableParts extLst',
    sheetPr: 'tabColor outlinePr pageSetUpPr',
    sheetView: 'pane selection pivotSelection extLst',
    row: 'c extLst',
    c: 'f v is extLst',
    conditionalFormatting: 'cfRule extLst',
    cfRule: 'formula colorScale dataBar iconSet extLst',
    dataValidation: 'formula1 formula2',
  },
  workbook: {
    workbook:
      'fileVersion fileSharing workbookPr workbookProtection bookViews sheets functionGroups externalReferences definedNames calcPr oleSize ' +
      'customWorkbookViews pivotCaches smartTagPr smartTagTypes webPublishing fileRecoveryPr webPublishObjects extLst',
  },
  styleSheet: {
    styleSheet: 'numFmts fonts fills borders cellStyleXfs cellXfs cellStyles dxfs tableStyles colors extLst',
    xf: 'alignment protection extLst',
    dxf: 'font numFmt fill alignment border protection extLst',
    border: 'start end left right top bottom diagonal vertical horizontal',
    patternFill: 'fgColor bgColor',
  },
  table: {
    table: 'autoFilter sortState tableColumns tableStyleInfo extLst',
    tableColumn: 'calculatedColumnFormula totalsRowFormula xmlColumnPr extLst',
  },
  chartSpace: {
    chartSpace: 'date1904 lang roundedCorners style clrMapOvr pivotSource protection chart spPr txPr externalData printSettings userShapes extLst',
    // The standard has extLst last; this is the order that Excel writes.
    chart: 'title autoTitleDeleted pivotFmts view3D floor sideWall backWall plotArea legend plotVisOnly dispBlanksAs extLst showDLblsOverMax',
    title: 'tx layout overlay spPr txPr extLst',
    barChart: 'barDir grouping varyColors ser dLbls gapWidth overlap serLines axId extLst',
    lineChart: 'grouping varyColors ser dLbls dropLines hiLowLines upDownBars marker smooth axId extLst',
    ser: SERIES,
    dLbls: `dLbl ${LABELS} extLst`,
    catAx: `${AXIS} auto lblAlgn lblOffset tickLblSkip tickMarkSkip noMultiLvlLbl extLst`,
    valAx: `${AXIS} crossBetween majorUnit minorUnit dispUnits extLst`,
    scaling: 'logBase orientation max min extLst',
    legend: 'legendPos legendEntry layout overlay spPr txPr extLst',
    legendEntry: 'idx delete txPr extLst',
    marker: 'symbol size spPr extLst',
    strCache: 'ptCount pt extLst',
    numCache: 'formatCode ptCount pt extLst',
  },
  wsDr: {
    twoCellAnchor: 'from to sp grpSp graphicFrame cxnSp pic contentPart clientData',
    from: 'col colOff row rowOff',
    to: 'col colOff row rowOff',
    graphicFrame: 'nvGraphicFramePr xfrm graphic',
  },
};

export function sequenceRules(view: PackageView): string[] {
  return view.names.flatMap((part) => {
    const root = part.endsWith('.xml') ? view.tree(part) : undefined;
    const sequences = root && SEQUENCES[root.local];
    return root && sequences ? misplaced(part, root, sequences) : [];
  });
}

function misplaced(part: string, node: PartNode, sequences: Readonly<Record<string, string>>): string[] {
  const sequence = sequences[node.local]?.split(' ');
  const own = node.children.filter(({ uri }) => uri === node.uri);
  const broken: string[] = [];
  if (sequence) {
    let last = 0;
    for (const { local } of own) {
      const place = sequence.indexOf(local);
      if (place === -1) broken.push(`${part}: ${local} does not belong in ${node.local}`);
      else if (place < last) broken.push(`${part}: ${local} stands after ${sequence[last] ?? ''} in ${node.local}`);
      else last = place;
    }
  }
  return [...broken, ...own.flatMap((child) => misplaced(part, child, sequences))];
}
