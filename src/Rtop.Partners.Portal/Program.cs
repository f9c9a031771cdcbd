using Rtop.Partners.Portal.Verbs;

return await Command.RunAsync(args);
