/** Makes every class known. Importing this file is enough. */
import './borderClasses';
import './chartClasses';
import './conditionalFormatClasses';
import './dataValidationClass';
import './documentClasses';
import './formatClasses';
import './namedItemClasses';
import './pageLayoutClasses';
import './rangeAreasClasses';
import './rangeClass';
import './sheetViewClasses';
import './workbookClass';
import './worksheetClass';
import './worksheetCollectionClass';
