using Rtop.Partners.Portal.Security;
using Xunit;

namespace Rtop.Partners.Portal.Tests.Security;

public class LocalAddressTests
{
    [Theory]
    [InlineData("/")]
    [InlineData("/un")]
    [InlineData("/un/assessments?page=2#a")]
    [InlineData("/welcome-back?kept=abc")]
    [InlineData("/un/search?to=https://elsewhere.example")]
    [InlineData("/un//twice")]
    [InlineData("/%5Celsewhere.example")]
    public void A_path_of_the_portal_is_followed_after_sign_in(string path)
    {
        Assert.True(SignInSteps.IsLocal(path));
        Assert.Equal(path, SignInSteps.GoOn(path, kept: null).Url);
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("un")]
    [InlineData(" /un")]
    [InlineData("~/un")]
    [InlineData("//elsewhere.example")]
    [InlineData("///elsewhere.example")]
    [InlineData("/\\elsewhere.example")]
    [InlineData("\\\\elsewhere.example")]
    [InlineData("\\/elsewhere.example")]
    [InlineData("/\t/elsewhere.example")]
    [InlineData("/\n/elsewhere.example")]
    [InlineData("/\r\nLocation: https://elsewhere.example")]
    [InlineData("/un\u0000")]
    [InlineData("/un\u0085")]
    [InlineData("https://elsewhere.example")]
    [InlineData("https:/elsewhere.example")]
    [InlineData("http:elsewhere.example")]
    [InlineData("javascript:alert(1)")]
    [InlineData("data:text/html,x")]
    public void Everything_else_leads_home(string? path)
    {
        Assert.False(SignInSteps.IsLocal(path));
        Assert.Equal("/", SignInSteps.GoOn(path, kept: null).Url);
    }

    [Fact]
    public void A_ticket_cannot_leave_its_place_in_the_address() =>
        Assert.Equal("/welcome-back?kept=x%26to%3D%2F%2Felsewhere.example%23", SignInSteps.GoOn("/un", "x&to=//elsewhere.example#").Url);
}
