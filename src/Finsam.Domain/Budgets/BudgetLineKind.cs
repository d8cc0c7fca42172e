namespace Finsam.Domain;

/// <summary>What kind of income or cost a budget line is.</summary>
/// <remarks>Swedish: <i>slag av budgetpost</i>.</remarks>
public enum BudgetLineKind
{
    /// <summary>What a member contributes. Swedish: <i>medlemsbidrag</i>.</summary>
    Contribution,

    /// <summary>Income of another kind. Swedish: <i>övriga intäkter</i>.</summary>
    OtherIncome,

    /// <summary>Interest. Swedish: <i>ränta</i>.</summary>
    Interest,

    /// <summary>What rounding leaves, of either sign. Swedish: <i>öres- och kronutjämning</i>.</summary>
    RoundingAdjustment,

    /// <summary>An initiative for people who take part. Swedish: <i>individinriktad insats</i>.</summary>
    IndividualInitiative,

    /// <summary>An initiative for how the members work together. Swedish: <i>strukturövergripande insats</i>.</summary>
    StructuralInitiative,

    /// <summary>Money for initiatives that are not decided yet. Swedish: <i>utrymme nya insatser</i>.</summary>
    RoomForNewInitiatives,

    /// <summary>Costs that initiatives share. Swedish: <i>gemensamma projektkostnader</i>.</summary>
    CommonCosts,

    /// <summary>Training and conferences. Swedish: <i>kompetensutveckling</i>.</summary>
    Competence,

    /// <summary>Office, board, audit, accounting and information. Swedish: <i>administration</i>.</summary>
    Administration,
}
