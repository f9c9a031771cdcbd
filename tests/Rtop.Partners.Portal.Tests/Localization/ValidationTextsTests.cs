using System.ComponentModel.DataAnnotations;
using System.Net.Http.Json;
using System.Reflection;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.ApplicationParts;
using Microsoft.AspNetCore.Mvc.Controllers;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Rtop.Partners.Portal.Web.Localization;
using Xunit;

namespace Rtop.Partners.Portal.Tests.Localization;

public class ValidationTextsTests
{
    // The display names are keys of texts that exist; which ones does not matter here.
    [Theory]
    [InlineData("Title", "", "tomorrow: this field is required.", "demain\u00a0: ce champ est obligatoire.", "غدا: هذا الحقل إلزامي.")]
    [InlineData("Title", "abcdef", "tomorrow: the maximum number of characters is 5.", "demain\u00a0: le nombre maximal de caractères est 5.", "غدا: الحد الأقصى لعدد الأحرف هو 5.")]
    [InlineData("Code", "a", "today: the number of characters must be between 2 and 4.", "aujourd’hui\u00a0: le nombre de caractères doit être compris entre 2 et 4.", "اليوم: يجب أن يتراوح عدد الأحرف بين 2 و 4.")]
    [InlineData("Level", "9", "today: the value must be between 1 and 4.", "aujourd’hui\u00a0: la valeur doit être comprise entre 1 et 4.", "اليوم: يجب أن تتراوح القيمة بين 1 و 4.")]
    [InlineData("Level", "high", "today: “high” is not a valid value.", "aujourd’hui\u00a0: «\u202fhigh\u202f» n’est pas une valeur valide.", "اليوم: «high» ليست قيمة صحيحة.")]
    [InlineData("Level", "", "A value is required; “” is not one.", "Une valeur est obligatoire\u202f; «\u202f\u202f» n’en est pas une.", "القيمة إلزامية؛ و «» ليست قيمة مقبولة.")]
    [InlineData("Mail", "nobody", "today: enter a valid e-mail address.", "aujourd’hui\u00a0: saisissez une adresse électronique valide.", "اليوم: يرجى إدخال عنوان بريد إلكتروني صحيح.")]
    [InlineData("Again", "other", "tomorrow: type the same as in “today”.", "demain\u00a0: saisissez la même chose que dans «\u202faujourd’hui\u202f».", "غدا: يرجى إدخال القيمة نفسها المدخلة في «اليوم».")]
    [InlineData("Bound", null, "No value was received for this field.", "Aucune valeur n’a été reçue pour ce champ.", "لم ترد أي قيمة لهذا الحقل.")]
    public async Task A_wrong_field_is_explained_in_the_language_of_the_reader(string field, string? value, params string[] expected)
    {
        await using var app = await Start();
        var fields = new Dictionary<string, string> { ["Title"] = "abc", ["Code"] = "abc", ["Level"] = "2", ["Mail"] = "a@example.org", ["Key"] = "abc", ["Again"] = "abc", ["Bound"] = "1" };
        fields.Remove(field);
        if (value is not null)
            fields[field] = value;

        foreach (var (language, message) in LanguageChoice.Supported.Zip(expected))
        {
            using var request = new HttpRequestMessage(HttpMethod.Post, "/form") { Content = new FormUrlEncodedContent(fields) };
            request.Headers.Add("Accept-Language", language.Name);
            using var response = await app.GetTestClient().SendAsync(request, TestContext.Current.CancellationToken);
            var errors = await response.Content.ReadFromJsonAsync<Dictionary<string, string[]>>(TestContext.Current.CancellationToken);
            Assert.Equal((field, message), Assert.Single(errors!.SelectMany(error => error.Value.Select(text => (error.Key, text)))));
        }
    }

    [Fact]
    public async Task An_attribute_without_a_translated_message_is_refused()
    {
        await using var app = await Start();
        using var content = new FormUrlEncodedContent([new("Kind", "x")]);
        await Assert.ThrowsAsync<NotSupportedException>(() => app.GetTestClient().PostAsync("/strange", content, TestContext.Current.CancellationToken));
    }

    static async Task<WebApplication> Start()
    {
        var builder = WebApplication.CreateSlimBuilder(new WebApplicationOptions { EnvironmentName = "Test" });
        builder.WebHost.UseTestServer();
        builder.Logging.ClearProviders();
        builder.Services.AddPortalLanguages();
        builder.Services.AddControllers()
            .ConfigureApplicationPartManager(parts => parts.FeatureProviders.Add(new OnlyForms()))
            .AddPortalValidationTexts();
        var app = builder.Build();
        app.UsePortalLanguages();
        app.UseRouting();
        app.MapControllers();
        await app.StartAsync(TestContext.Current.CancellationToken);
        return app;
    }

    // Nested, so that no other host in these tests finds the controller by itself.
    sealed class OnlyForms : IApplicationFeatureProvider<ControllerFeature>
    {
        public void PopulateFeature(IEnumerable<ApplicationPart> parts, ControllerFeature feature) =>
            feature.Controllers.Add(typeof(FormsController).GetTypeInfo());
    }

    public class Form
    {
        [Display(Name = "date.tomorrow"), StringLength(5)]
        public string Title { get; set; } = "";

        [Display(Name = "date.today"), StringLength(4, MinimumLength = 2)]
        public string Code { get; set; } = "";

        [Display(Name = "date.today"), Range(1, 4)]
        public int Level { get; set; }

        [Display(Name = "date.today"), EmailAddress]
        public string Mail { get; set; } = "";

        [Display(Name = "date.tomorrow"), Compare(nameof(Key))]
        public string? Again { get; set; }

        [Display(Name = "date.today")]
        public string? Key { get; set; }

        [Display(Name = "date.today"), BindRequired]
        public int Bound { get; set; }
    }

    public class Strange
    {
        [AllowedValues("a", "b")]
        public string? Kind { get; set; }
    }

    public class FormsController : ControllerBase
    {
        [HttpPost("/form")]
        public IActionResult Post(Form form) => new JsonResult(ModelState.Where(entry => entry.Value!.Errors.Count > 0)
            .ToDictionary(entry => entry.Key, entry => entry.Value!.Errors.Select(error => error.ErrorMessage)));

        [HttpPost("/strange")]
        public IActionResult Strange(Strange form) => new JsonResult(form);
    }
}
