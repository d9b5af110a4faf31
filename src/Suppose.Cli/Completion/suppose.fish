# Completion of suppose for fish. To switch it on: suppose completion fish | source
function __suppose_found
    set -l line (commandline -cp)
    suppose "[suggest:"(string length -- "$line")"]" "$line" 2>/dev/null
end
complete -c suppose -n __fish_use_subcommand -f -a '(__suppose_found)'
complete -c suppose -n '__fish_seen_subcommand_from completion' -f -a 'bash zsh fish pwsh'
complete -c suppose -n 'string match -q -- "-*" (commandline -ct)' -f -a '(__suppose_found)'
