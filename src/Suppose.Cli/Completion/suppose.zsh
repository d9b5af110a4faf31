#compdef suppose
# Completion of suppose for zsh. To switch it on: source <(suppose completion zsh)
_suppose() {
    local word=${words[CURRENT]}
    if (( CURRENT == 2 )) || [[ $word == -* || ${words[2]} == completion ]]; then
        local -a found
        found=("${(@f)$(suppose "[suggest:$CURSOR]" "$BUFFER" 2>/dev/null)}")
        compadd -- "${(@)found:#}"
    else
        _files
    fi
}
compdef _suppose suppose
