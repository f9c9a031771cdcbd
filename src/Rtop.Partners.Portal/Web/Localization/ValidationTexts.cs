using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.ModelBinding.Metadata;

namespace Rtop.Partners.Portal.Web.Localization;

/// <summary>Sends every message of model binding and validation through the texts.</summary>
public static class ValidationTexts
{
    /// <summary>Call it after the pages are added: the metadata provider must come after the framework's own.</summary>
    public static IMvcBuilder AddPortalValidationTexts(this IMvcBuilder mvc)
    {
        mvc.AddDataAnnotationsLocalization(options =>
            options.DataAnnotationLocalizerProvider = (_, factory) => factory.Create(typeof(Texts)));
        mvc.Services.AddOptions<MvcOptions>().Configure<Texts>((options, texts) =>
        {
            options.ModelMetadataDetailsProviders.Add(new KeysForMessages());
            Bind(options.ModelBindingMessageProvider, texts);
        });
        return mvc;
    }

    static void Bind(DefaultModelBindingMessageProvider messages, Texts texts)
    {
        // This one gets the name of the property, not the field's, which no reader knows.
        messages.SetMissingBindRequiredValueAccessor(_ => texts["validation.missing"]);
        messages.SetMissingKeyOrValueAccessor(() => texts["validation.missing-entry"]);
        messages.SetMissingRequestBodyRequiredValueAccessor(() => texts["validation.missing-body"]);
        messages.SetValueMustNotBeNullAccessor(value => texts["validation.not-null", value]);
        messages.SetAttemptedValueIsInvalidAccessor((value, field) => texts["validation.invalid", value, field]);
        messages.SetNonPropertyAttemptedValueIsInvalidAccessor(value => texts["validation.invalid-value", value]);
        messages.SetUnknownValueIsInvalidAccessor(field => texts["validation.invalid-field", field]);
        messages.SetNonPropertyUnknownValueIsInvalidAccessor(() => texts["validation.invalid-entry"]);
        messages.SetValueIsInvalidAccessor(value => texts["validation.invalid-value", value]);
        messages.SetValueMustBeANumberAccessor(field => texts["validation.number", field]);
        messages.SetNonPropertyValueMustBeANumberAccessor(() => texts["validation.number-entry"]);
    }

    // The framework looks a message up only when the attribute names one, so each attribute gets its key here.
    sealed class KeysForMessages : IValidationMetadataProvider
    {
        public void CreateValidationMetadata(ValidationMetadataProviderContext context)
        {
            foreach (var attribute in context.ValidationMetadata.ValidatorMetadata.OfType<ValidationAttribute>())
            {
                // Some attributes come with an English sentence; a message of our own is a key and has no spaces.
                if (attribute.ErrorMessageResourceName is null && attribute.ErrorMessage?.Contains(' ', StringComparison.Ordinal) != false)
                    attribute.ErrorMessage = KeyOf(attribute);
            }
        }

        static string KeyOf(ValidationAttribute attribute) => attribute switch
        {
            RequiredAttribute => "validation.required",
            StringLengthAttribute { MinimumLength: > 0 } => "validation.length",
            StringLengthAttribute or MaxLengthAttribute => "validation.max-length",
            MinLengthAttribute => "validation.min-length",
            RangeAttribute => "validation.range",
            RegularExpressionAttribute => "validation.pattern",
            CompareAttribute => "validation.same",
            EmailAddressAttribute => "validation.email",
            PhoneAttribute => "validation.phone",
            UrlAttribute => "validation.url",
            // The framework translates only the messages of the attributes above; any other would come out in English or as a bare key.
            _ => throw new NotSupportedException($"{attribute.GetType().Name} has no translated message; check this with a rule of the model."),
        };
    }
}
