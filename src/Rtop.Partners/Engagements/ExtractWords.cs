using System.Text.RegularExpressions;

namespace Rtop.Partners.Engagements;

/// <summary>The words by which an extract is found out, by kind and language.</summary>
public static partial class ExtractCheck
{
    const RegexOptions Any = RegexOptions.IgnoreCase | RegexOptions.CultureInvariant;
    const string Months = "January|February|April|June|July|August|September|October|November|December|Jan|Feb|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec";
    const string Mois = "janvier|f[ée]vrier|avril|juin|juillet|ao[uû]t|septembre|octobre|novembre|d[ée]cembre";
    const string Ashhur = "يناير|فبراير|مارس|أبريل|إبريل|ابريل|مايو|يونيو|يونيه|يوليو|يوليه|أغسطس|اغسطس|سبتمبر|أكتوبر|اكتوبر|نوفمبر|ديسمبر|كانون الثاني|كانون الأول|شباط|آذار|نيسان|أيار|حزيران|تموز|أيلول|تشرين الأول|تشرين الثاني|جانفي|فيفري|أفريل|جويلية|محرم|ربيع الأول|ربيع الآخر|ربيع الثاني|جمادى الأولى|جمادى الآخرة|رجب|شعبان|رمضان|شوال|ذو القعدة|ذي القعدة|ذو الحجة|ذي الحجة";

    static Regex[] Times => [TimesInFigures(), TimesEnglish(), TimesFrench(), TimesArabic()];

    [GeneratedRegex(@"\s+")]
    private static partial Regex Spaces();

    [GeneratedRegex(@"(?<!\p{L})(?:و|ف)?(?:[بلك])?(?:ال)?$")]
    private static partial Regex ArabicPrefix();

    [GeneratedRegex(@"(?<![\p{L}\p{N}])I\s?-\s?\d{1,3}(?!\d)", Any)]
    private static partial Regex Codes();

    [GeneratedRegex(@"(?<!\d)\d{4}\s?[-/.]\s?\d{1,2}(?:\s?[-/.]\s?\d{1,2})?(?!\d)|(?<!\d)\d{1,2}\s?[-/.]\s?\d{1,2}\s?[-/.]\s?\d{2,4}(?!\d)|(?<!\d)\d{1,2}/\d{4}(?!\d)")]
    private static partial Regex TimesInFigures();

    // "may" is a verb, and "march" a walk: by themselves they count with a capital behind a word of time, or beside a number.
    [GeneratedRegex(@"\b(?:(?:early|late|mid)[\s-]+)?(?:(?-i:(?:" + Months + @")\b)(?:\.?\s*\d{1,4}(?:st|nd|rd|th)?(?:,?\s+\d{4})?)?|(?<=\b(?:in|since|until|till|from|before|after|during|by|of|last|next|this|early|late|mid)[\s-]+)(?-i:May|March|Mar)\b(?:\s+\d{1,4})?|(?-i:May|March|Mar)\.?\s+\d{1,4}(?:,?\s+\d{4})?|\d{1,2}(?:st|nd|rd|th)?\s+(?:of\s+)?(?:" + Months + @"|May|March|Mar)\b(?:,?\s+\d{4})?)|\b(?:(?:on|last|next|this|every)\s+)?(?-i:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)days?\b|\b(?:today|tomorrow|tonight|yesterday)\b|\b(?:last|next|this|past|previous|following)\s+(?:night|week(?:end)?|fortnight|month|quarter|spring|summer|autumn|winter)\b|\b(?:a|an|one|two|three|four|five|six|seven|eight|nine|ten|few|several|some|\d{1,3})\s+(?:hours?|days?|weeks?|fortnights?|months?)\s+(?:ago|earlier|later|before|after)\b|\b(?:Q[1-4]|(?:first|second|third|fourth|last)\s+quarter)\s*(?:of\s+)?(?:\d{4})?\b|\b(?:spring|summer|autumn|winter)\s+(?:of\s+)?\d{4}\b", Any)]
    private static partial Regex TimesEnglish();

    [GeneratedRegex(@"\b(?:(?:début|fin|mi)[\s-]+)?(?:(?:\d{1,2}|1er)\s+(?:" + Mois + @"|mars|mai)\b(?:\s+\d{4})?|(?:" + Mois + @")\b(?:\s+\d{4})?|(?<=\b(?:en|de|depuis|dès|avant|après|début|fin|mi|courant)[\s-]+)(?:mars|mai)\b(?:\s+\d{4})?|(?:mars|mai)\s+\d{4})|\b(?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche)s?(?:\s+(?:dernier|prochain))?\b|\b(?:hier|demain|aujourd'hui|avant-hier)\b|\b(?:la\s+semaine|le\s+mois|le\s+trimestre)\s+(?:dernière?|prochaine?|passée?)\b|\bil\s+y\s+a\s+[\p{L}\d]+\s+(?:heures?|jours?|semaines?|mois)\b|\b[\p{L}\d]+\s+(?:heures?|jours?|semaines?|mois)\s+(?:plus\s+tôt|plus\s+tard|auparavant)\b|\b(?:premier|deuxième|troisième|quatrième)\s+trimestre\b|\b(?:printemps|été|automne|hiver)\s+\d{4}\b", Any)]
    private static partial Regex TimesFrench();

    [GeneratedRegex(@"(?<!\p{L})[وف]?[بلك]?(?:\d{1,2}\s+(?:من\s+)?(?:شهر\s+)?)?(?:(?:" + Ashhur + @")(?!\p{L})|(?<=(?:\d|شهر|في)\s+)آب(?!\p{L}))(?:\s+\d{4})?|(?<!\p{L})[وف]?(?:يوم\s+)?(?:الإثنين|الاثنين|الثلاثاء|الأربعاء|الخميس|الجمعة|السبت|الأحد)(?:\s+(?:الماضي|المقبل|القادم))?(?!\p{L})|(?<!\p{L})[وف]?(?:أمس|اليوم|غدا)(?!\p{L})|(?<!\p{L})(?:الأسبوع|الشهر)\s+(?:الماضي|المقبل|القادم|الجاري|الحالي)(?!\p{L})|(?<!\p{L})(?:قبل|منذ|بعد)\s+(?:[\p{L}\d]+\s+)?(?:ساع(?:ة|ات)|يوم(?:ين)?|أيام|أسبوع(?:ين)?|أسابيع|شهر(?:ين)?|أشهر|شهور)(?!\p{L})", Any)]
    private static partial Regex TimesArabic();

    // Further than what gives a speaker away: pronouns joined to their word, and verbs of the first person that reports are written with.
    [GeneratedRegex(@"(?<!\p{L})[وف]?(?:أنا|نحن|إننا|إنني|إني|إنا|أننا|لنا|لي|منا|إلينا|علينا|التقينا|التقيت|قابلنا|قابلت|زرنا|زرت|أبلغنا|أبلغت|علمنا|علمت|ناقشنا|اقترحنا|مكتبنا|فريقنا|زملاؤنا|زملائي|نعتقد|نرى|أعتقد|أرى)(?!\p{L})")]
    private static partial Regex ArabicFirstPerson();

    [GeneratedRegex(@"[“«„""](?=[^“”«»„""\n]*[”»“""])[^“”«»„""\n]+[”»“""]")]
    private static partial Regex Quotations();

    // Words with a capital, and what joins two of them.
    [GeneratedRegex(@"(?<![\p{L}\p{N}'-])\p{Lu}[\p{L}\p{M}'-]*(?:\s+(?:(?:of|de|du|des|la|le|von|van|der|al|el|bin|ibn|and|et)\s+)?\p{Lu}[\p{L}\p{M}'-]*)*|(?<=\b[ldLD]')\p{Lu}[\p{L}-]+")]
    private static partial Regex Capitals();

    [GeneratedRegex(@"[\p{L}'-]+")]
    private static partial Regex Word();

    [GeneratedRegex(@"(?:^|[.!?…]['’""”»)]?\s+|[:\n]\s*|^\s*[-*•]\s*|\n\s*[-*•]\s*|[“«„""(]\s*)$")]
    private static partial Regex SentenceStart();

    // Arabic has no capitals: a title before it makes a word a name, and "the city of" a place.
    [GeneratedRegex(@"(?<!\p{L})[وف]?[بلك]?(?:ال)?(?:سيد|سيدة|دكتور|دكتورة|أستاذ|أستاذة|شيخ|قاضي|مدينة|قرية|محافظة|بلدة|ولاية|إقليم)\s+(?!الذي|التي|من|في|على|عن)\p{L}{3,}")]
    private static partial Regex Addressed();

    // States whose name is an ordinary word: a meeting, financial, boys, a diameter, the west.
    static readonly HashSet<string> Ambiguous = new(["Réunion", "مالي", "بنين", "قطر", "المغرب"], StringComparer.Ordinal);

    // Written with a capital, and no name: functions, the words of the field, languages, and organizations that are no secret.
    static readonly HashSet<string> Ordinary = new(
        [
            "I", "State", "States", "Government", "Governments", "Parliament", "Member", "Members", "Participating", "United", "Nations", "African", "Union", "European", "Council", "Commission", "Secretary-General", "High", "Commissioner",
            "UN", "AU", "EU", "OSCE", "ECOWAS", "ASEAN", "NGO", "NGOs", "TV", "FM", "Internet", "English", "French", "Arabic", "Recommendations", "Guidelines", "Constitution", "Chapter", "Article", "Charter", "Convention",
            "Minister", "Ministry", "Chair", "Teacher", "Leader", "Head", "Director", "Official", "Officer", "Official", "Two", "Three", "Mayor", "Governor", "Ambassador", "President", "Prime", "Deputy", "Judge", "Professor", "Bishop", "Imam", "Adviser", "Political", "Legal", "Expert", "Local", "Former", "Second", "First", "Group", "Member",
            "The", "And", "For", "Mrs", "Miss", "Sir", "Mme", "Mlle", "Les", "Des", "Language", "Languages", "Education", "Community", "Communities", "Minority", "Minorities", "Police", "Policing", "Participation", "Schools", "Rights", "Use", "Status", "Access", "Broadcasting", "Radio", "Relations", "Return", "Support", "Law", "Clinic", "Centre", "Center", "Institute", "Foundation", "Association", "Speaking", "speaking", "tasks", "only",
            "État", "États", "Gouvernement", "Gouvernements", "Parlement", "Organisation", "Organisations", "Nations", "Unies", "Union", "Conseil", "Commission", "ONU", "UA", "UE", "CEDEAO", "ONG", "Ministre", "Directeur", "Directrice", "Président", "Présidente", "Chef", "Cheffe", "Deux", "Trois", "Langue", "Langues", "Communautés", "Minorités", "Éducation",
        ],
        StringComparer.Ordinal);
}
