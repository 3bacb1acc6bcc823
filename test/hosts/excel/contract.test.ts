import { hostContract } from '../contract';
import { openExcel } from './opened';

hostContract('excel', async (...sheets) => openExcel(sheets).opened);
