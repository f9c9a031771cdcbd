using System.ComponentModel.DataAnnotations;
using Rtop.Partners.Assessments;

namespace Rtop.Partners.Portal.Pages.Assessments;

/// <summary>The lines of one factor as typed.</summary>
public sealed record RateForm
{
    /// <summary>One line for the factor itself and each indicator.</summary>
    [MaxLength(60)]
    public List<RateLine> Ratings { get; init; } = [];

    /// <summary>One for each set question of the factor.</summary>
    [MaxLength(20)]
    public List<AnswerLine> Answers { get; init; } = [];

    /// <summary>The form as it stands: the factor first, then what raises risk, what lowers it, and what explains.</summary>
    internal static RateForm For(FrameworkContent framework, Factor factor, IReadOnlyList<Rating> given, IReadOnlyList<SetAnswer> answers) => new()
    {
        Ratings = [.. factor.Indicators.OrderBy(indicator => indicator.Polarity).Select(indicator => indicator.Code).Prepend(factor.Code).SelectMany(code =>
            given.Where(rating => rating.Code == code).Select(RateLine.Of).DefaultIfEmpty(new() { Code = code }))],
        Answers = [.. framework.Questions.Where(question => question.Factor == factor.Code)
            .Select(question => AnswerLine.Of(question.Code, answers.FirstOrDefault(answer => answer.Question == question.Code)))],
    };
}

/// <summary>The answer to a set question as typed.</summary>
public sealed record AnswerLine
{
    /// <summary>The question.</summary>
    [Required, StringLength(Rating.CodeMaxLength), Display(Name = "answer.question")]
    public string Question { get; init; } = "";

    /// <summary>The answer.</summary>
    [StringLength(SetAnswer.TextMaxLength), Display(Name = "answer.text")]
    public string? Text { get; init; }

    /// <summary>The revision on which it is based; 0 for a new answer.</summary>
    public int Revision { get; init; }

    internal static AnswerLine Of(string question, SetAnswer? answer) => new() { Question = question, Text = answer?.Text, Revision = answer?.Revision ?? 0 };
}
