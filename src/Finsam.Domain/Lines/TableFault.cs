namespace Finsam.Domain;

// What keeps columns and lines from being a table: in a column, in a line, or where they meet.
internal readonly record struct TableFault(Wording Words, Column? Column, Line? Line);
