namespace Finsam.Domain;

/// <summary>How a table or a report is written.</summary>
/// <remarks>Swedish: <i>textformat</i>. The default value is <see cref="Plain"/>.</remarks>
public enum TextFormat
{
    /// <summary>Columns of even width, for a terminal and a letter. Swedish: <i>ren text</i>.</summary>
    Plain = 0,

    /// <summary>Markdown as on GitHub; nothing in a name is taken for a sign of it.</summary>
    Markdown = 10,

    /// <summary>For a Swedish spreadsheet, whatever the language of the words: a byte order mark, semicolons, decimal
    /// comma, no sign between thousands, days by ISO. The first row is the headings, with the unit; title and notes are
    /// left out, and what is not known is blank. A text that a spreadsheet would take for a formula gets an apostrophe
    /// first.</summary>
    Csv = 20,

    /// <summary>An HTML table that is well-formed XML: <c>caption</c>, headings of columns and rows, and the class
    /// <c>figure</c> on what is to stand to the right.</summary>
    Html = 30,
}
