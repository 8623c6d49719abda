/** The elements and attributes that the workbench reads. Attributes with a prefix have a colon. */
export const ELEMENT_WORDS = [
  'AlternateContent', 'Choice', 'Fallback', 'ext', 'extLst', 'si', 't', 'r', 'rPh', 'rPr', 'is', 'c', 'v', 'f', 'row', 'sheetData',
  'workbook', 'workbookPr', 'workbookProtection', 'bookViews', 'workbookView', 'sheets', 'sheet', 'definedNames', 'definedName', 'customWorkbookViews',
  'worksheet', 'sheetPr', 'tabColor', 'outlinePr', 'pageSetUpPr', 'sheetViews', 'sheetView', 'pane', 'sheetFormatPr', 'cols', 'col', 'sheetProtection',
  'protectedRanges', 'protectedRange', 'scenarios', 'scenario', 'autoFilter', 'mergeCells', 'mergeCell', 'conditionalFormatting', 'conditionalFormattings', 'cfRule',
  'formula', 'colorScale', 'dataBar', 'iconSet', 'cfvo', 'color', 'negativeFillColor', 'id', 'dataValidations', 'dataValidation', 'formula1', 'formula2',
  'sqref', 'hyperlinks', 'hyperlink', 'printOptions', 'pageMargins', 'pageSetup', 'headerFooter', 'oddHeader', 'oddFooter', 'evenHeader', 'evenFooter',
  'firstHeader', 'firstFooter', 'rowBreaks', 'colBreaks', 'brk', 'drawing', 'picture', 'oleObjects', 'oleObject', 'controls', 'control', 'tableParts', 'tablePart',
  'sparklineGroups', 'sparklineGroup', 'sparkline', 'customSheetViews', 'dxf', 'dxfs', 'styleSheet', 'numFmts', 'numFmt', 'fonts', 'font', 'fills', 'fill',
  'patternFill', 'fgColor', 'bgColor', 'gradientFill', 'stop', 'borders', 'border', 'left', 'right', 'top', 'bottom', 'start', 'end', 'diagonal', 'cellXfs', 'cellStyleXfs', 'xf',
  'alignment', 'protection', 'b', 'i', 'u', 'strike', 'vertAlign', 'sz', 'name', 'colors', 'indexedColors', 'rgbColor',
  'theme', 'themeElements', 'clrScheme', 'dk1', 'lt1', 'dk2', 'lt2', 'accent1', 'accent2', 'accent3', 'accent4', 'accent5', 'accent6', 'hlink', 'folHlink', 'srgbClr', 'sysClr',
  'pic', 'sp', 'cxnSp', 'graphicFrame', 'chart', 'comment', 'comments', 'commentList', 'threadedComment', 'table', 'tableColumns', 'tableColumn', 'cellImages', 'cellImage',
] as const;

export const ATTRIBUTE_WORDS = [
  'count', 'r', 's', 't', 'si', 'ref', 'cm', 'ht', 'customHeight', 'customFormat', 'hidden', 'outlineLevel', 'min', 'max', 'width', 'style', 'customWidth',
  'name', 'state', ':id', 'id', 'sheetId', 'date1904', 'activeTab', 'localSheetId', 'comment', 'lockStructure', 'workbookPassword', 'workbookHashValue',
  'password', 'hashValue', 'sheet', 'objects', 'scenarios', 'formatCells', 'formatColumns', 'formatRows', 'insertColumns', 'insertRows', 'insertHyperlinks',
  'deleteColumns', 'deleteRows', 'selectLockedCells', 'sort', 'autoFilter', 'pivotTables', 'selectUnlockedCells',
  'rgb', 'theme', 'tint', 'indexed', 'auto', 'val', 'lastClr', 'patternType', 'position', 'fontId', 'fillId', 'borderId', 'numFmtId', 'formatCode', 'quotePrefix',
  'horizontal', 'vertical', 'wrapText', 'textRotation', 'indent', 'shrinkToFit', 'locked', 'diagonalUp', 'diagonalDown', 'uri',
  'showGridLines', 'zoomScale', 'rightToLeft', 'tabSelected', 'topLeftCell', 'xSplit', 'ySplit', 'defaultColWidth', 'baseColWidth', 'defaultRowHeight', 'zeroHeight', 'fitToPage',
  'type', 'operator', 'dxfId', 'priority', 'stopIfTrue', 'sqref', 'text', 'timePeriod', 'rank', 'percent', 'bottom', 'aboveAverage', 'equalAverage', 'stdDev',
  'iconSet', 'showValue', 'reverse', 'gte', 'gradient', 'custom', 'allowBlank', 'showDropDown', 'showInputMessage', 'showErrorMessage', 'errorStyle', 'errorTitle', 'error', 'promptTitle', 'prompt',
  'left', 'right', 'top', 'header', 'footer', 'horizontalCentered', 'verticalCentered', 'orientation', 'paperSize', 'scale', 'fitToWidth', 'fitToHeight',
  'differentFirst', 'differentOddEven', 'headerRowCount', 'totalsRowCount', 'displayName',
] as const;

/** Elements that hold text and no elements, or whose inner elements are no text of ours. */
export const TEXT_WORDS: ReadonlySet<string> = new Set([
  'f', 'formula', 'formula1', 'formula2', 'sqref', 'definedName', 'oddHeader', 'oddFooter', 'evenHeader', 'evenFooter', 'firstHeader', 'firstFooter', 'id',
]);
