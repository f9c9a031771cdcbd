using System.ComponentModel.DataAnnotations;
using Rtop.Partners.Assessments;

namespace Rtop.Partners.Portal.Pages.Assessments.Actions;

/// <summary>An action as typed.</summary>
public sealed record ActionForm
{
    /// <summary>What was or is to be done.</summary>
    [Required, StringLength(ActionOnFile.WhatMaxLength), Display(Name = "actions.what")]
    public string What { get; init; } = "";

    /// <summary>Under which pillar.</summary>
    [Required, Display(Name = "actions.pillar")]
    public Pillar? Pillar { get; init; }

    /// <summary>What it relates to.</summary>
    [Display(Name = "actions.relates-to")]
    public List<Crimes> Crimes { get; init; } = [];

    /// <summary>How far it has come.</summary>
    [Required, Display(Name = "actions.state")]
    public ActionState? State { get; init; }

    /// <summary>The day of that.</summary>
    [Required, Display(Name = "actions.on")]
    public DateOnly? Day { get; init; }

    /// <summary>Why.</summary>
    [StringLength(ActionOnFile.ReasonMaxLength), Display(Name = "actions.reason")]
    public string? Reason { get; init; }

    /// <summary>The state that the officer saw.</summary>
    public int Seen { get; init; }

    internal ActionEntry ToEntry() => new(
        What.ReplaceLineEndings("\n"), Pillar!.Value, Crimes.Aggregate(Rtop.Partners.Assessments.Crimes.None, (all, one) => all | one), State!.Value, Day!.Value, (Reason ?? "").ReplaceLineEndings("\n"));

    internal static ActionForm Of(ActionOnFile there) => new()
    {
        What = there.What,
        Pillar = there.Pillar,
        Crimes = [.. Enum.GetValues<Crimes>().Where(crime => crime is not Rtop.Partners.Assessments.Crimes.None && there.Crimes.HasFlag(crime))],
        State = there.State,
        Day = there.Day,
        Reason = there.Reason,
        Seen = there.Revision,
    };
}
