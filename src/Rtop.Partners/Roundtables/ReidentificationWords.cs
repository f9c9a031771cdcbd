using System.Text.RegularExpressions;

namespace Rtop.Partners.Roundtables;

/// <summary>The words by which sentences give their speakers away, by rule and language.</summary>
public static partial class Reidentification
{
    const RegexOptions Any = RegexOptions.IgnoreCase | RegexOptions.CultureInvariant;
    const string Months = "January|February|March|April|May|June|July|August|September|October|November|December";
    const string Mois = "janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre";
    const string Ashhur = "يناير|فبراير|مارس|أبريل|إبريل|مايو|يونيو|يوليو|أغسطس|سبتمبر|أكتوبر|نوفمبر|ديسمبر|كانون الثاني|شباط|آذار|نيسان|أيار|حزيران|تموز|آب|أيلول|تشرين الأول|تشرين الثاني|كانون الأول|جانفي|فيفري|أفريل|جوان|جويلية|أوت";

    [GeneratedRegex(@"\s+")]
    private static partial Regex Spaces();

    [GeneratedRegex(@"(?<!\p{L})(?:و|ف)?(?:[بلك])?(?:ال)?$")]
    private static partial Regex ArabicPrefix();

    // "I" is a Roman figure when it is small.
    [GeneratedRegex(@"\b(?:(?-i:I)(?:'(?:m|ve|d|ll))?|me|my|mine|myself)\b", Any)]
    private static partial Regex FirstPersonEnglish();

    [GeneratedRegex(@"\bj'(?=\p{L})|\b(?:je|moi|mon|mes|mien(?:ne)?s?|moi-même)\b|\bma\s+(?=\p{L})|\bm'(?=\p{L})", Any)]
    private static partial Regex FirstPersonFrench();

    [GeneratedRegex(@"\b[وف]?(?:أنا|إنني|إني|أنني|بصفتي|بوصفي|برأيي|رأيي|تجربتي|عملي|بلدي|زملائي|مكتبي|نفسي|رأيت|شاهدت|سمعت|عملت|كنت|قلت|لاحظت|أرى|أعتقد)\b", Any)]
    private static partial Regex FirstPersonArabic();

    // "US" is a State.
    [GeneratedRegex(@"\b(?:we|ours?|ourselves|(?-i:us|Us))\b", Any)]
    private static partial Regex GroupEnglish();

    [GeneratedRegex(@"\b(?:nous|notre|nos|nôtres?)\b", Any)]
    private static partial Regex GroupFrench();

    [GeneratedRegex(@"\b[وف]?(?:نحن|إننا|لدينا|عندنا|بلدنا|منظمتنا|مكتبنا|بعثتنا|رأينا|كنا|عملنا|شاهدنا|نرى|نعتقد)\b", Any)]
    private static partial Regex GroupArabic();

    [GeneratedRegex(@"\b(?:as\s+)?(?:the|an?|our|its|their)\s+(?:only|sole|unique|youngest|oldest|eldest|longest-serving|most\s+senior)(?:\s+[\p{L}-]+){1,4}|\b(?:the\s+)?(?:first|last)\s+(?:wom[ae]n|m[ae]n|female|male|person|civilian)(?:\s+[\p{L}-]+){0,2}|\b(?:nobody|no\s+one)\s+else\b(?:\s+\p{L}+){0,2}|\balone\s+among\b(?:\s+\p{L}+){0,2}", Any)]
    private static partial Regex UniqueEnglish();

    [GeneratedRegex(@"\b(?:(?:comme|en\s+tant\s+que)\s+)?(?:le|la|les|l'|un|une)?\s*\b(?:seule?s?|uniques?)\s+(?!fois\b)[\p{L}'-]+(?:\s+[\p{L}'-]+){0,3}|\b(?:le|la)\s+(?:plus\s+(?:ancien(?:ne)?|jeune|âgée?)|doyen(?:ne)?)(?:\s+[\p{L}'-]+){0,2}|\b(?:la\s+première\s+femme|le\s+premier\s+homme)(?:\s+[\p{L}'-]+){0,2}|\bpersonne\s+d'autre\b", Any)]
    private static partial Regex UniqueFrench();

    [GeneratedRegex(@"(?:\b\p{L}+\s+){0,3}\b(?:ال)?(?:وحيد(?:ة|ون|ين)?|أوحد|فريد(?:ة)?)\b(?:\s+\p{L}+){0,2}|\b(?:أقدم|أصغر|أكبر)\s+(?:موظف|عضو|خبير|مشارك)\p{L}*|\bأول\s+(?:امرأة|رجل|سيدة|قاضية|ضابطة)\b|\bلا\s+أحد\s+غير\p{L}+", Any)]
    private static partial Regex UniqueArabic();

    [GeneratedRegex(@"\b(?:(?:former|then|acting|deputy|vice|assistant)[\s-]+)*(?:ambassador|prime\s+minister|foreign\s+minister|minister|president|director(?:-general|\s+general)?|secretary-general|special\s+(?:adviser|advisor|envoy|representative)|high\s+commissioner|commissioner|colonel|brigadier|lieutenant|major\s+general|force\s+commander|judge|prosecutor|professor|bishop|archbishop|imam|governor|mayor|chief\s+of\s+\p{L}+|head\s+of\s+(?:mission|office|delegation|desk|state)|ombudsman|rapporteur|chairman|chairwoman|chairperson|co-convenor|economist)\b|\bGeneral\s+(?-i:\p{Lu})\p{L}+", Any)]
    private static partial Regex FunctionEnglish();

    [GeneratedRegex(@"\b(?:(?:ancien(?:ne)?|ex-?|vice-?)\s*)*(?:ambassadeur|ambassadrice|premi(?:er|ère)\s+ministre|ministre|présidente?|direct(?:eur|rice)(?:\s+générale?)?|secrétaire\s+générale?|conseill(?:er|ère)\s+spéciale?|envoyée?\s+spéciale?|représentante?\s+spéciale?|commissaire|colonel(?:le)?|juge|magistrate?|procureure?|professeure?|évêque|imam|gouverneure?|maire|chef(?:fe)?\s+d(?:e\s+|')\p{L}+|rapporteure?|économiste|commandante?\s+de\s+\p{L}+)\b|\bgénérale?\s+(?-i:\p{Lu})\p{L}+", Any)]
    private static partial Regex FunctionFrench();

    [GeneratedRegex(@"\b[وف]?[بلك]?(?:ال)?(?:سفير|وزير|رئيس|مدير|أمين\s+(?:ال)?عام|مستشار|مبعوث|ممثل|مفوض|عقيد|لواء|عميد|قاضي|قاض|مدع[يٍ]?\s+(?:ال)?عام|أستاذ|أسقف|مطران|إمام|محافظ|والي|عمدة|مقرر|قائد|خبير\s+(?:ال)?اقتصاد\p{L}*|اقتصادي)ة?\b", Any)]
    private static partial Regex FunctionArabic();

    [GeneratedRegex(@"\b(?:one|two|three|four|five|six|seven|eight|nine|[1-9])\s+(?:of\s+(?:us|them|the\s+\p{L}+)|(?:[\p{L}-]+\s+)?(?:participants?|speakers?|officers?|delegat(?:es?|ions?)|people|persons?|experts?|wom[ae]n|m[ae]n|colleagues?|missions?|organi[sz]ations?|States?|countries|witness(?:es)?|envoys?|ambassadors?|ministers?))\b", Any)]
    private static partial Regex SmallGroupEnglish();

    [GeneratedRegex(@"\b(?:l'une?\s+d(?:'entre\s+(?:nous|eux|elles)|es\s+\p{L}+)|(?:deux|trois|quatre|cinq|six|sept|huit|neuf|[1-9])\s+(?:d'entre\s+(?:nous|eux|elles)|participante?s?|intervenante?s?|orat(?:eurs?|rices?)|agents?|fonctionnaires|déléguée?s?|délégations?|personnes?|expert(?:e)?s?|femmes?|hommes?|collègues?|missions?|organisations?|pays|États?|témoins?|ministres?|ambassad(?:eurs?|rices?)))\b", Any)]
    private static partial Regex SmallGroupFrench();

    [GeneratedRegex(@"\b[وف]?(?:(?:اثنان|اثنين|اثنتان|اثنتين|ثلاثة?|أربعة?|خمسة?|ستة?|سبعة?|ثماني(?:ة)?|تسعة?|[1-9١-٩])\s+(?:من(?:ا|هم|هن)\b|من\s+\p{L}+|مشارك\p{L}*|متحدث\p{L}*|موظف\p{L}*|ضباط|خبراء|خبيرات|أشخاص|نساء|رجال|زملاء|وفود|بعثات|منظمات|دول|شهود|وزراء|سفراء)|(?:أحد|إحدى)\s+(?:ال)?(?:مشارك|متحدث|حاضر|زملاء|خبراء|خبيرات|وفود)\p{L}*|(?:مشارك|متحدث|خبير|موظف|ضابط|وفد|سفير|وزير)(?:ان|تان))\b", Any)]
    private static partial Regex SmallGroupArabic();

    [GeneratedRegex(@"\b(?:in|at|from|near|to|outside|around)\s+(?!(?:I|The|States?|Governments?|Member|Security|Council|English|French|Arabic|" + Months + @")\b)(?-i:\p{Lu}\p{Ll}+(?:[\s-]\p{Lu}\p{Ll}+){0,2})", Any)]
    private static partial Regex PlaceEnglish();

    [GeneratedRegex(@"\b(?:à|au|aux|en|depuis|vers|près\s+d[eu])\s+(?!(?:États?|Conseil|Gouvernements?|Secrétaire|Assemblée)\b)(?-i:\p{Lu}\p{Ll}+(?:[\s-]\p{Lu}\p{Ll}+){0,2})", Any)]
    private static partial Regex PlaceFrench();

    [GeneratedRegex(@"\b[وف]?(?:في|من|إلى|قرب|عند|نحو)?\s*[بل]?(?:ال)?(?:مدينة|قرية|محافظة|بلدة|ولاية|إقليم|معسكر|مخيم|معبر)\s+\p{L}+", Any)]
    private static partial Regex PlaceArabic();

    [GeneratedRegex(@"\b\d{4}-\d{2}-\d{2}\b|(?<!\d)[\d٠-٩]{1,2}[./][\d٠-٩]{1,2}[./][\d٠-٩]{2,4}(?!\d)")]
    private static partial Regex DateInFigures();

    // "may" is a verb, and March a walk: a month alone counts with a capital and a number.
    [GeneratedRegex(@"\b\d{1,2}(?:st|nd|rd|th)?\s+(?:of\s+)?(?:" + Months + @")(?:\s+\d{4})?\b|(?-i:\b(?:" + Months + @"))\s+\d{1,4}\b|\b(?:on|last|next|this)\s+(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\b|\b(?:yesterday|last\s+(?:week|month))\b", Any)]
    private static partial Regex DateEnglish();

    [GeneratedRegex(@"\b(?:\d{1,2}|1er)\s+(?:" + Mois + @")(?:\s+\d{4})?\b|\b(?:" + Mois + @")\s+\d{4}\b|\b(?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche)(?:\s+dernier)?\b|\b(?:hier|la\s+semaine\s+dernière|le\s+mois\s+dernier)\b", Any)]
    private static partial Regex DateFrench();

    [GeneratedRegex(@"(?<!\d)[\d٠-٩]{1,2}\s+(?:من\s+)?(?:" + Ashhur + @")|\b(?:" + Ashhur + @")\s+[\d٠-٩]{4}|\b[وف]?(?:يوم\s+)?(?:الإثنين|الاثنين|الثلاثاء|الأربعاء|الخميس|الجمعة|السبت|الأحد)\b|\b(?:أمس|الأسبوع\s+الماضي|الشهر\s+الماضي)\b", Any)]
    private static partial Regex DateArabic();
}
