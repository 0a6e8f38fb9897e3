variable "name" {
  type        = string
  description = "What every resource's name begins with."
}

variable "location" {
  type        = string
  description = "Azure region."
}

variable "resource_group_name" {
  type        = string
  description = "Resource group of the room."
}

variable "tags" {
  type        = map(string)
  description = "Tags of every resource."
  default     = {}
}

variable "address_space" {
  type        = string
  description = "The virtual network, at most /18: nodes, private endpoints and Bastion are cut from it. Pods have an overlay of their own."
  validation {
    condition     = can(cidrnetmask(var.address_space)) && try(tonumber(split("/", var.address_space)[1]) <= 18, false)
    error_message = "address_space is to be an IPv4 range of /18 or larger, such as 10.20.0.0/16."
  }
}

variable "zones" {
  type        = list(string)
  description = "Availability zones of addresses that outlive a zone."
}

variable "bastion" {
  type        = bool
  description = "Whether Azure Bastion is the way in."
}

variable "domain" {
  type        = string
  description = "Public DNS zone of the room, such as poker.example.com."
  validation {
    condition     = can(regex("^([a-z0-9]([a-z0-9-]*[a-z0-9])?\\.)+[a-z]{2,}$", var.domain))
    error_message = "domain is to be a lower-case DNS name with a dot, such as poker.example.com."
  }
}
