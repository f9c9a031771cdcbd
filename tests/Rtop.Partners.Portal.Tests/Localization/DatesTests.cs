using Rtop.Partners.Portal.Web.Localization;
using Xunit;

namespace Rtop.Partners.Portal.Tests.Localization;

public class DatesTests
{
    static readonly DateOnly Summit = new(2006, 11, 16);

    [Theory]
    [InlineData("en", "16 November 2006")]
    [InlineData("fr", "16 novembre 2006")]
    [InlineData("ar", "16 تشرين الثاني/نوفمبر 2006")]
    public void A_day_is_written_out(string language, string text)
    {
        using var _ = LanguageChoice.Speak(language);
        Assert.Equal(text, Languages.Dates().Day(Summit));
    }

    [Theory]
    [InlineData("en", "1 August 2026")]
    [InlineData("fr", "1er août 2026")]
    public void The_first_of_a_month_is_an_ordinal_in_French(string language, string text)
    {
        using var _ = LanguageChoice.Speak(language);
        Assert.Equal(text, Languages.Dates().Day(new(2026, 8, 1)));
    }

    [Theory]
    [InlineData("en")]
    [InlineData("fr")]
    [InlineData("ar")]
    public void Twelve_months_have_twelve_names(string language)
    {
        using var _ = LanguageChoice.Speak(language);
        var dates = Languages.Dates();
        Assert.Equal(12, Languages.Texts()["date.months"].Split('|').Length);
        Assert.Equal(12, Enumerable.Range(1, 12).Select(month => dates.Day(new(2026, month, 2))).Distinct().Count());
    }

    [Theory]
    [InlineData("en", "Africa/Nairobi", "16 November 2006, 17:30 EAT")]
    [InlineData("fr", "America/New_York", "16 novembre 2006, 09:30 EST")]
    [InlineData("ar", "Asia/Jakarta", "16 تشرين الثاني/نوفمبر 2006، 21:30 WIB")]
    [InlineData("en", "Pacific/Auckland", "17 November 2006, 03:30 UTC+13")]
    public void A_moment_has_the_clock_and_the_name_of_its_zone(string language, string zone, string text)
    {
        using var _ = LanguageChoice.Speak(language);
        var instant = new DateTimeOffset(2006, 11, 16, 14, 30, 0, TimeSpan.Zero);
        Assert.Equal(text, Languages.Dates().Moment(instant, TimeZoneInfo.FindSystemTimeZoneById(zone)));
    }

    [Theory]
    [InlineData("UTC", 1, "UTC")]
    [InlineData("Africa/Lagos", 1, "WAT")]
    [InlineData("Europe/Vienna", 1, "CET")]
    [InlineData("Europe/Vienna", 7, "CEST")]
    [InlineData("W. Europe Standard Time", 7, "CEST")]
    [InlineData("Europe/London", 7, "BST")]
    [InlineData("Asia/Kolkata", 7, "UTC+5:30")]
    [InlineData("America/Caracas", 7, "UTC−4")]
    [InlineData("Atlantic/Azores", 7, "UTC")]
    public void A_zone_has_a_short_name(string id, int month, string name) =>
        Assert.Equal(name, Zones.Name(new(2026, month, 10, 12, 0, 0, TimeSpan.Zero), TimeZoneInfo.FindSystemTimeZoneById(id)));

    [Theory]
    [InlineData("en", 0, "today")]
    [InlineData("en", 1, "tomorrow")]
    [InlineData("en", 5, "in 5 days")]
    [InlineData("en", -1, "1 day late")]
    [InlineData("en", -4, "4 days late")]
    [InlineData("fr", 1, "demain")]
    [InlineData("fr", -1, "1 jour de retard")]
    [InlineData("ar", 2, "بعد يومين")]
    [InlineData("ar", -4, "تأخير 4 أيام")]
    public void A_due_date_is_so_far_away(string language, int days, string text)
    {
        using var _ = LanguageChoice.Speak(language);
        Assert.Equal(text, Languages.Dates().Away(Summit.AddDays(days), Summit));
    }
}
