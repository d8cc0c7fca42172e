namespace Finsam.Domain;

/// <summary>What kind of income or cost a line is.</summary>
/// <remarks>Swedish: <i>typ av post</i>.</remarks>
public enum LineKind
{
    /// <summary>What a member contributes. Swedish: <i>medlemsbidrag</i>.</summary>
    Contribution = 10,

    /// <summary>Income of another kind. Swedish: <i>övriga intäkter</i>.</summary>
    OtherIncome = 20,

    /// <summary>Interest. Swedish: <i>ränta</i>.</summary>
    Interest = 30,

    /// <summary>What rounding leaves, of either sign. Swedish: <i>öres- och kronutjämning</i>.</summary>
    RoundingAdjustment = 40,

    /// <summary>An initiative for people who take part. Swedish: <i>individinriktad insats</i>.</summary>
    Individual = 50,

    /// <summary>An initiative for how the members work together. Swedish: <i>strukturövergripande insats</i>.</summary>
    Structural = 60,

    /// <summary>Money for initiatives that are not decided yet. Swedish: <i>utrymme nya insatser</i>.</summary>
    Room = 70,

    /// <summary>Costs that initiatives share. Swedish: <i>gemensamma projektkostnader</i>.</summary>
    CommonCosts = 80,

    /// <summary>Training and conferences. Swedish: <i>kompetensutveckling</i>.</summary>
    Competence = 90,

    /// <summary>The board. Swedish: <i>styrelse</i>.</summary>
    Board = 100,

    /// <summary>Office, accounting and information. Swedish: <i>administration</i>.</summary>
    Administration = 110,

    /// <summary>The auditors. Swedish: <i>revision</i>.</summary>
    Audit = 120,

    /// <summary>No income or cost but a sum of others that a document prints. Swedish: <i>tryckt summa</i>.</summary>
    PrintedTotal = 130,
}
